package org.careerguide.careerpath;

import java.util.List;
import java.util.Map;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.role.EducationView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.RoleCertificationView;
import org.careerguide.role.RoleContent;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a role, or the step to it, asks for. */
@Schema(name = "AsksFor", description = "Requirements of the next role and of the step to it.")
public record AsksForView(
        @Schema(description = "Typical entry requirements of the next role.") EducationView education,
        @Schema(description = "Preparation that the next role needs.") JobZoneView jobZone,
        @Schema(description = "Certifications for the next role, most common first.") List<RoleCertificationView> certifications,
        @Schema(description = "Requirements of the step as the career path states them.") List<CareerPathView.Requirement> requirements,
        @MissingNames( {
                "education", "jobZone",
                "certifications" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing){

    /**
     * What a role asks for.
     *
     * @param step the step of a career path that leads to it; null without one
     * @param named what the career path refers to
     */
    static AsksForView of(RoleContent role, CareerPathDocument.Step step, Named named) {
        EducationView education = EducationView.of(role);
        JobZoneView jobZone = JobZoneView.of(role);
        List<RoleCertificationView> certifications = RoleCertificationView.listOf(role, false);
        return new AsksForView(education, jobZone, Missing.orNull(certifications),
                step == null ? null : Missing.orNull(CareerPathView.requirements(step, named, false)),
                Missing.stated(role.document().missing()).value("education", education).value("jobZone", jobZone)
                        .value("certifications", certifications).reasons());
    }
}
