package org.careerguide.role;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.RelatedTier;
import org.careerguide.source.Source;

/** Another occupation that is like one, as a source ranks them. */
@Embeddable
public class RelatedOccupation {

    /** The other occupation. Occupations name each other in circles, so that it is looked up only where it is wanted. */
    public String relatedSlug;

    @Enumerated(EnumType.STRING)
    public RelatedTier tier;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;
}
