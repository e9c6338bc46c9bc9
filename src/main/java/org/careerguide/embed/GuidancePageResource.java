package org.careerguide.embed;

import java.net.URI;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.careerpath.NextSteps;
import org.careerguide.content.Document;
import org.careerguide.error.BaseUrl;
import org.careerguide.interest.MatchParameters;
import org.careerguide.interest.Matches;
import org.careerguide.page.Pages;
import org.careerguide.role.NamedRoles;
import org.careerguide.role.SkillGaps;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Kept;
import org.careerguide.web.Requested;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Short addresses of pages about next steps, skill gaps and matching roles. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Kept
@Tag(name = "embeds")
public class GuidancePageResource {

    private static final int ALL = 100;

    private final NextSteps steps;
    private final SkillGaps skills;
    private final Matches matches;
    private final QuestionnairePage questionnaire;
    private final Pages pages;
    private final BaseUrl baseUrl;
    private final Requested requested;

    GuidancePageResource(NextSteps steps, SkillGaps skills, Matches matches,
            QuestionnairePage questionnaire, Pages pages, BaseUrl baseUrl, Requested requested) {
        this.steps = steps;
        this.skills = skills;
        this.matches = matches;
        this.questionnaire = questionnaire;
        this.pages = pages;
        this.baseUrl = baseUrl;
        this.requested = requested;
    }

    @GET
    @Path("/interests")
    @Operation(hidden = true)
    public RestResponse<byte[]> interests() {
        return questionnaire.page();
    }

    @GET
    @Path("/next-steps")
    @Operation(hidden = true)
    public RestResponse<byte[]> nextSteps(
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) String role,
            @BeanParam ListParameters page) {
        page.limit = ALL;
        return page(steps.of(role, page, null, true), "/roles/" + role + "/next-steps.html");
    }

    @GET
    @Path("/skill-gap")
    @Operation(hidden = true)
    public RestResponse<byte[]> skillGap(
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) String from,
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) String to) {
        return page(skills.between(from, to), "/skill-gap.html?from=" + from + "&to=" + to);
    }

    @GET
    @Path("/matches")
    @Operation(hidden = true)
    public RestResponse<byte[]> matches(@BeanParam ListParameters page, @BeanParam MatchParameters wanted) {
        return requested.query().isEmpty() ? RestResponse.seeOther(URI.create(baseUrl.value() + "/interests"))
                : page(matches.list(page, wanted), "/matches.html?" + requested.query());
    }

    /** The page of an answer, at its address in the API. */
    private RestResponse<byte[]> page(Object view, String path) {
        Pages.Made page = pages.article(view, baseUrl.value() + ApiUrl.ROOT + path);
        return HtmlAnswer.of(page.html(), page.contentSecurityPolicy());
    }
}
