package org.careerguide.role;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RelatedTier;

/** An occupation that a source ranks as like another. */
@Embeddable
public class RelatedOccupation {

    /** Slug of the other occupation. Not an association, since occupations refer to each other in circles. */
    public String relatedSlug;

    @Enumerated(EnumType.STRING)
    public RelatedTier tier;

    static RelatedOccupation of(OccupationDocument.Related stated) {
        var related = new RelatedOccupation();
        related.relatedSlug = stated.occupation();
        related.tier = stated.tier();
        return related;
    }
}
