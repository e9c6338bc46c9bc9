package org.careerguide.role;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.source.Source;

/** Another title of a role. */
@Embeddable
public class AlternateTitle {

    public String title;

    /** The title in the form that searches compare; see {@link Published#sortForm}. */
    public String sortTitle;

    public String note;

    /** O*NET-SOC codes of the occupations that it is reported for. */
    public List<String> reportedFor;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;
}
