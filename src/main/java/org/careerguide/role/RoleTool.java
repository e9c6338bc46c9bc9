package org.careerguide.role;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.source.Source;
import org.careerguide.tool.Tool;

/** A tool of a role: what the role uses it as, and the marks that postings give it, where they are known. */
@Embeddable
public class RoleTool {

    @ManyToOne(fetch = FetchType.LAZY)
    public Tool tool;

    /** UNSPSC commodity code of what the role uses it as; null where it is not known. */
    public String categoryCode;

    public String categoryTitle;

    /** Employers name it often. */
    public Boolean hot;

    /** Postings for this very role name it often. */
    public Boolean inDemand;

    /** Source of the class and the marks. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;
}
