package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Decimals;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A level of education, experience or training, with the share of people in the reference occupation who say that its work
 * requires it.
 */
@Schema(name = "EducationShare", description = "A level of education, experience or training, with the share of people in the occupation who say that the work requires it.")
public record EducationShareView(
        @Schema(required = true, examples = "Bachelor's degree") String level,
        @Schema(description = "Percentage of respondents.", examples = "41.5") BigDecimal sharePercent,
        @Schema(required = true, description = "Date of the survey.", examples = "2024-08") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the figures were collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match,
        @MissingNames("sharePercent") @Schema(description = "Why the share is absent.") Map<String, MissingReason> missing,
        @Schema(description = "How precise the values are, by property name; only with `expand=precision`.") Map<String, PrecisionView> precision) {

    /** Prefix of the titles of shares by experience. */
    public static final String EXPERIENCE = "Related work: ";
    public static final String ON_SITE = "On-site training: ";
    public static final String ON_THE_JOB = "On-the-job training: ";

    /** The levels of education of a role's reference occupation, lowest first. */
    public static List<EducationShareView> listOf(RoleContent role) {
        return listOf(role, OccupationDocument::education, Set.of());
    }

    /** The levels of experience of a role's reference occupation, shortest first. */
    public static List<EducationShareView> experience(RoleContent role) {
        return listOf(role, OccupationDocument::relatedExperience, Set.of());
    }

    /** The lengths of training on site of a role's reference occupation, shortest first. */
    public static List<EducationShareView> onSiteTraining(RoleContent role) {
        return listOf(role, OccupationDocument::onSiteTraining, Set.of());
    }

    /** The lengths of training on the job of a role's reference occupation, shortest first. */
    public static List<EducationShareView> onTheJobTraining(RoleContent role) {
        return listOf(role, OccupationDocument::onTheJobTraining, Set.of());
    }

    /** The levels of a kind of preparation, lowest first. */
    static List<EducationShareView> listOf(RoleContent role,
            Function<OccupationDocument, List<OccupationDocument.EducationShare>> shares, Set<String> expand) {
        return role.ofOccupation(shares)
                .map(share -> new EducationShareView(share.level(), Decimals.plain(share.sharePercent()), share.date(),
                        role.source(share.source()), Via.of(role.occupation()), role.match(),
                        Missing.stated(share.missing()).value("sharePercent", share.sharePercent()).reasons(),
                        PrecisionView.of(share.precision(), expand)))
                .toList();
    }
}
