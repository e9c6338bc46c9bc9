package org.careerguide.role;

import java.util.List;
import java.util.function.Function;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.ContentVersions;
import org.careerguide.place.NamedPlaces;
import org.careerguide.place.PlaceParameter;
import org.careerguide.source.PartSlice;
import org.careerguide.source.Published;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The parts of a role, each as a list of its own. */
@Path("/api/v1/roles/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@Transactional
public class RolePartsResource {

    private final ContentVersions versions;
    private final RelatedRoles relatedRoles;
    private final NamedPlaces places;

    RolePartsResource(ContentVersions versions, RelatedRoles relatedRoles, NamedPlaces places) {
        this.versions = versions;
        this.places = places;
        this.relatedRoles = relatedRoles;
    }

    @GET
    @Path("/responsibilities")
    @Operation(operationId = "listRoleResponsibilities", summary = "List the responsibilities of a role", description = "The responsibilities of the role, in order of importance.")
    @Selection(view = RoleResponsibilityView.class, sort = { "position", "title", "slug" }, expand = { "responsibilities",
            "precision" })
    public RoleResponsibilitiesPage responsibilities(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        List<RoleResponsibilityView> all = RoleResponsibilityView.listOf(role, page.expand());
        return RoleResponsibilitiesPage
                .of(part(role, "responsibilities", page, all, RoleResponsibilityView::title, RoleResponsibilityView::slug));
    }

    @GET
    @Path("/skills")
    @Operation(operationId = "listRoleSkills", summary = "List the skills of a role", description = "Skills and fields of knowledge that the role needs.")
    @Selection(view = RoleSkillView.class, sort = { "position", "title", "slug" }, expand = { "skills", "precision" })
    public RoleSkillsPage skills(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        List<RoleSkillView> all = RoleSkillView.listOf(role, page.expand());
        return RoleSkillsPage.of(part(role, "skills", page, all, RoleSkillView::title, RoleSkillView::slug));
    }

    @GET
    @Path("/tools")
    @Operation(operationId = "listRoleTools", summary = "List the tools of a role", description = "The tools and technologies of the role.")
    @Selection(view = RoleToolView.class, sort = { "position", "title", "slug" }, expand = { "tools" })
    public RoleToolsPage tools(@RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        List<RoleToolView> all = RoleToolView.listOf(role, page.expand().contains("tools"));
        return RoleToolsPage.of(part(role, "tools", page, all, RoleToolView::title, RoleToolView::slug));
    }

    @GET
    @Path("/certifications")
    @Operation(operationId = "listRoleCertifications", summary = "List the certifications of a role", description = "Certifications for the role, most common first.")
    @Selection(view = RoleCertificationView.class, sort = { "position", "title", "slug" }, expand = { "certifications" })
    public RoleCertificationsPage certifications(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        List<RoleCertificationView> all = RoleCertificationView.listOf(role, page.expand().contains("certifications"));
        return RoleCertificationsPage
                .of(part(role, "certifications", page, all, RoleCertificationView::title, RoleCertificationView::slug));
    }

    @GET
    @Path("/wages")
    @Operation(operationId = "listRoleWages", summary = "List the wages of a role", description = "Wages and employment of the reference occupation with source, place and date: of the nation first, and the latest first.")
    @Selection(view = WageView.class, sort = "position")
    public RoleWagesPage wages(@RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page, @BeanParam PlaceParameter at) {
        RoleContent role = RoleContent.require(versions.current(), slug, places.code(at.place));
        List<WageView> all = WageView.listOf(role);
        return RoleWagesPage.of(part(role, "wages", page, all, WageView::date, WageView::date));
    }

    @GET
    @Path("/outlook")
    @Operation(operationId = "listRoleOutlook", summary = "List the projections of a role", description = "Employment projections of the reference occupation with source, place and date: of the nation first, and the latest first.")
    @Selection(view = OutlookView.class, sort = "position")
    public RoleOutlookPage outlook(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        List<OutlookView> all = OutlookView.listOf(role);
        return RoleOutlookPage.of(part(role, "outlook", page, all, OutlookView::date, OutlookView::date));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/related")
    @Operation(operationId = "listRelatedRoles", summary = "List related roles", description = "Related roles, closest first: roles before and after this one on a career path, roles with the same reference occupation, and roles whose occupation a source ranks as related. Each role is listed once, with the strongest reason, and with its tier if a source ranks it.")
    @Selection(view = RelatedRoleView.class, sort = { "position", "title", "slug" }, expand = { "roles" })
    public RoleRelatedPage related(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        List<RelatedRoleView> all = relatedRoles.of(role, page.expand().contains("roles"));
        return RoleRelatedPage.of(part(role, "related", page, all, RelatedRoleView::title, RelatedRoleView::slug));
    }

    /** A page of a part, in the order of the part unless the request sorts it. */
    private static <V> PartSlice<V> part(RoleContent role, String name, ListParameters page, List<V> all,
            Function<V, String> title,
            Function<V, String> slug) {
        var keys = SortKeys.<V> byPosition(all::indexOf).text("title", "", view -> Published.sortForm(title.apply(view)))
                .text("slug", "", slug);
        return PartSlice.of(page.keyset(keys).slice(all, view -> view), all.isEmpty(), role.missingReason(name));
    }
}
