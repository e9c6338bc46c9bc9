package org.careerguide.skill;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.SkillDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Values;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Skills and fields of knowledge that roles ask for. */
@Path("/api/v1/skills")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skills", description = "Skills and fields of knowledge that roles need.")
@Transactional
public class SkillResource {

    private final ContentVersions versions;

    SkillResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listSkills", summary = "List skills", description = "Lists skills and fields of knowledge by title. `kind` distinguishes them.")
    @Selection(view = SkillSummary.class, sort = { "title", "slug", "updatedAt" })
    public SkillPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        return SkillPage.of(Skill.matching(Values.of(role)).slice(page, SkillSummary::of));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/{slug}")
    @Operation(operationId = "getSkill", summary = "Get one skill", description = "The skill, what it means at work, and the roles that need it.")
    @Selection(view = SkillView.class)
    public SkillView get(@RestPath @Parameter(description = "Slug of the skill.") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = versions.at(version.version);
        return content.find(SkillDocument.class, slug).map(found -> SkillView.of(found, content))
                .orElseThrow(() -> new ContentNotFoundException("skill", slug));
    }
}
