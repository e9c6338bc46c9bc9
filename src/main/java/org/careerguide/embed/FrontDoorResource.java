package org.careerguide.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.comparison.CompareResource;
import org.careerguide.comparison.CuratedRoles;
import org.careerguide.comparison.RoleComparisonView;
import org.careerguide.comparison.RowParameters;
import org.careerguide.error.BaseUrl;
import org.careerguide.role.RoleTitles;
import org.careerguide.web.Link;
import org.careerguide.web.Values;
import org.careerguide.web.check.FieldsParameter;
import org.careerguide.web.check.VersionParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The front door: what this is, roles to compare, and the code to take the comparison along. */
@Path("/")
public class FrontDoorResource {

    private static final int MOST_LISTED = 100;
    private static final int FRAME_WIDTH = 800;
    private static final int FRAME_HEIGHT = 900;
    private static final String STYLE = Asset.text("page.css") + Asset.text("front-door.css");

    private final CompareResource compare;
    private final CuratedRoles curatedRoles;
    private final RoleTitles roleTitles;
    private final Pages pages;
    private final BaseUrl baseUrl;

    FrontDoorResource(CompareResource compare, CuratedRoles curatedRoles, RoleTitles roleTitles, Pages pages,
            BaseUrl baseUrl) {
        this.compare = compare;
        this.curatedRoles = curatedRoles;
        this.roleTitles = roleTitles;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /** The templates. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance frontDoor(FrontDoor door);

        static native TemplateInstance llms(String home);

        static native TemplateInstance component(String src, String integrity, String name, String value, String page,
                String title);

        static native TemplateInstance iframe(String src, String title, int width, int height);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<byte[]> show(@RestQuery String roles, @RestQuery @Pattern(regexp = Values.SLUGS) String first,
            @RestQuery @Pattern(regexp = Values.SLUGS) String second) {
        if (first != null && second != null) {
            return RestResponse.seeOther(URI.create(baseUrl.value() + "/?roles=" + first + "," + second));
        }
        Optional<RoleComparisonView> comparison = Optional.ofNullable(roles).or(curatedRoles::first)
                .map(named -> compare.compare(named, new RowParameters(), new VersionParameter(), new FieldsParameter()));
        FrontDoor door = comparison.map(this::with).orElseGet(
                () -> new FrontDoor(baseUrl.value() + "/", listed(), List.of(), null, null, List.of(), List.of(), STYLE));
        return RestResponse.ResponseBuilder.ok(Templates.frontDoor(door).render().getBytes(UTF_8), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", "default-src 'none'; style-src '" + Asset.digest("SHA-256", STYLE)
                        + "'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                .build();
    }

    @GET
    @Path("/llms.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> llms() {
        return RestResponse.ResponseBuilder
                .ok(Templates.llms(baseUrl.value()).render().getBytes(UTF_8), "text/plain;charset=UTF-8").build();
    }

    private FrontDoor with(RoleComparisonView comparison) {
        Sheet sheet = Sheets.of(comparison);
        String roles = String.join(",", sheet.heads().stream().map(Sheet.Head::slug).toList());
        String url = baseUrl.value() + "/?roles=" + roles;
        Link curated = comparison.comparison();
        return new FrontDoor(url, listed(), sheet.heads(), pages.page(sheet, url, List.of(), null, STYLE),
                curated == null ? null : curated.url().absolute() + ".html", snippets(sheet, roles, curated),
                pages.oembed(url, sheet), STYLE);
    }

    private List<Link> listed() {
        return roleTitles.first(MOST_LISTED);
    }

    private List<FrontDoor.Snippet> snippets(Sheet sheet, String roles, Link curated) {
        String home = baseUrl.value();
        String name = curated == null ? "roles" : "slug";
        String value = curated == null ? roles : curated.slug();
        String page = curated == null ? home + "/api/v1/compare.html?roles=" + roles : curated.url().absolute() + ".html";
        String frame = curated == null ? home + "/embed/compare?roles=" + roles : home + "/embed/comparisons/" + curated.slug();
        ScriptResource.Release release = ScriptResource.release();
        return List.of(
                new FrontDoor.Snippet("code-component", "Web component",
                        "Fits into any page and takes its fonts and colours; the link inside is there for readers without scripts.",
                        Templates.component(release.src().absolute(), release.integrity(), name, value, page, sheet.title())
                                .render().strip()),
                new FrontDoor.Snippet("code-frame", "Frame",
                        "Works without any script. Add theme=dark, accent=0b7285 or criteria=wages,outlook to its address.",
                        Templates.iframe(frame, sheet.title(), FRAME_WIDTH, FRAME_HEIGHT).render().strip()),
                new FrontDoor.Snippet("code-oembed", "oEmbed",
                        "For editors such as WordPress, which turn an address into a frame.",
                        home + "/oembed?url=" + URLEncoder.encode(page, UTF_8)),
                new FrontDoor.Snippet("code-csv", "CSV", "For spreadsheets: one record a criterion, role and item.",
                        page.replace(".html", ".csv")),
                new FrontDoor.Snippet("code-markdown", "Markdown", "For documents: a table that GitHub renders.",
                        page.replace(".html", ".md")),
                new FrontDoor.Snippet("code-curl", "curl", "For programs: the JSON that all of this is made of.",
                        "curl '" + page.replace(".html", ".json") + "'"));
    }
}
