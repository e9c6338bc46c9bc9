package org.careerguide.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.comparison.ComparedRoles;
import org.careerguide.comparison.CuratedRoles;
import org.careerguide.comparison.RoleComparisonView;
import org.careerguide.comparison.RowParameters;
import org.careerguide.error.BaseUrl;
import org.careerguide.page.Asset;
import org.careerguide.page.Meta;
import org.careerguide.page.PageAddress;
import org.careerguide.page.Pages;
import org.careerguide.page.Sheet;
import org.careerguide.role.RelatedRoles;
import org.careerguide.role.RoleTitles;
import org.careerguide.web.Kept;
import org.careerguide.web.Link;
import org.careerguide.web.Values;
import org.careerguide.web.check.VersionParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The front door: an introduction, roles to compare, and code to embed the comparison. */
@Path("/")
public class FrontDoorResource {

    private static final int MOST_LISTED = 100;
    private static final int MOST_FOUND = 12;
    private static final int MOST_EXAMPLES = 4;
    private static final String STYLE = Asset.text("page.css") + Asset.text("front-door.css");

    private final EmbedViews views;
    private final CuratedRoles curatedRoles;
    private final RoleTitles roleTitles;
    private final RelatedRoles relatedRoles;
    private final Pages pages;
    private final Snippets snippets;
    private final BaseUrl baseUrl;

    FrontDoorResource(EmbedViews views, CuratedRoles curatedRoles, RoleTitles roleTitles, RelatedRoles relatedRoles,
            Pages pages, Snippets snippets, BaseUrl baseUrl) {
        this.views = views;
        this.curatedRoles = curatedRoles;
        this.roleTitles = roleTitles;
        this.relatedRoles = relatedRoles;
        this.pages = pages;
        this.snippets = snippets;
        this.baseUrl = baseUrl;
    }

    /** The templates. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance frontDoor(FrontDoor door);

        static native TemplateInstance llms(String home);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Kept
    @Operation(hidden = true)
    public RestResponse<byte[]> show(@RestQuery String roles, @RestQuery @Pattern(regexp = Values.SLUGS) String first,
            @RestQuery @Pattern(regexp = Values.SLUGS) String second, @RestQuery @Size(min = 1, max = 200) String q,
            @RestQuery @Pattern(regexp = "^(card|full)$", message = "card or full") String view,
            @RestQuery @Pattern(regexp = "^(auto|light|dark)$", message = "light, dark or auto") String theme,
            @RestQuery @Pattern(regexp = "^#?[0-9a-fA-F]{6}$", message = "six hexadecimal digits, with or without # (in a URL %23) before them") String accent,
            @RestQuery String criteria) {
        if (first != null && second != null) {
            return RestResponse.seeOther(URI.create(baseUrl.value() + "/?roles=" + first + "," + second));
        }
        FrontDoor.Look standard = FrontDoor.Look.STANDARD;
        var look = new FrontDoor.Look(Objects.requireNonNullElse(view, standard.view()),
                Objects.requireNonNullElse(theme, standard.theme()),
                accent == null ? standard.accent() : accent.startsWith("#") ? accent : "#" + accent,
                Objects.requireNonNullElse(criteria, standard.criteria()));
        FrontDoor door = Optional.ofNullable(roles).or(curatedRoles::first).map(named -> with(named, q, look, roles == null))
                .orElseGet(this::empty);
        return RestResponse.ResponseBuilder.ok(Templates.frontDoor(door).render().getBytes(UTF_8), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", Pages.policy(STYLE,
                        "form-action 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'"))
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

    private FrontDoor empty() {
        String home = baseUrl.value() + "/";
        return new FrontDoor(new Meta(FrontDoor.TITLE, FrontDoor.DESCRIPTION, home, home, STYLE, null, List.of(), null, null,
                "website"), listed(List.of()), List.of(), null, null, List.of(), null, List.of(), List.of(), List.of(),
                FrontDoor.Look.STANDARD, null, List.of(), List.of());
    }

    /**
     * The front door with one or more roles.
     *
     * @param example whether the request names no roles; the page then has the title of the guide
     */
    private FrontDoor with(String named, String query, FrontDoor.Look look, boolean example) {
        List<String> slugs = ComparedRoles.slugs(named);
        var rows = new RowParameters();
        EmbedViews.Shown shown = slugs.size() == 1 ? views.role(slugs.get(0), null, new VersionParameter())
                : views.roles(named, rows, new VersionParameter());
        Sheet sheet = shown.sheet();
        String home = baseUrl.value() + "/";
        String chosen = slugs(sheet.heads());
        String url = home + "?roles=" + chosen;
        Link curated = shown.view() instanceof RoleComparisonView comparison ? comparison.comparison() : null;
        Meta ofRoles = pages.meta(sheet, url, pages.oembed(url, sheet.title()), null, STYLE);
        Meta meta = example ? new Meta(FrontDoor.TITLE, FrontDoor.DESCRIPTION, home, home, STYLE, null, ofRoles.alternates(),
                ofRoles.image(), ofRoles.jsonLd(), "website") : ofRoles;
        var subject = new Snippets.Subject(shown, chosen, curated);
        return new FrontDoor(meta, listed(sheet.heads()), sheet.heads(), pages.page(shown.view(), sheet, ofRoles, url),
                curated == null ? null : PageAddress.of(curated.url().absolute()), chips(sheet.heads(), home), query,
                query == null ? List.of() : found(query, chosen, sheet.heads(), home), examples(sheet.heads(), home),
                families(home), look,
                baseUrl.value() + Snippets.framePath(subject, look), snippets.of(subject, look), snippets.citations(subject));
    }

    private static List<FrontDoor.Chip> chips(List<Sheet.Head> heads, String home) {
        return heads.stream().map(head -> {
            List<Sheet.Head> rest = heads.stream().filter(other -> !other.equals(head)).toList();
            return new FrontDoor.Chip(head.slug(), head.title(), rest.isEmpty() ? home : home + "?roles=" + slugs(rest));
        }).toList();
    }

    private List<FrontDoor.Chip> found(String query, String chosen, List<Sheet.Head> heads, String home) {
        return roleTitles.found(query, MOST_FOUND).stream()
                .filter(role -> heads.stream().noneMatch(head -> head.slug().equals(role.slug())))
                .map(role -> new FrontDoor.Chip(role.slug(), role.title(), home + "?roles=" + chosen + "," + role.slug()))
                .toList();
    }

    private static String slugs(List<Sheet.Head> heads) {
        return heads.stream().map(Sheet.Head::slug).collect(Collectors.joining(","));
    }

    /** The written comparisons, by their roles, and each chosen role beside the ones closest to it. */
    private List<FrontDoor.Target> examples(List<Sheet.Head> chosen, String home) {
        return Stream.concat(curatedRoles.first(MOST_EXAMPLES).stream()
                .map(comparison -> new FrontDoor.Target(comparison.title(), home + "?roles=" + comparison.roles())),
                chosen.stream().flatMap(head -> relatedRoles.of(head.slug()).stream()
                        .filter(role -> chosen.stream().noneMatch(other -> other.slug().equals(role.slug()))).limit(2)
                        .map(role -> new FrontDoor.Target(head.title() + " vs. " + role.title(),
                                home + "?roles=" + head.slug() + "," + role.slug()))))
                .filter(example -> !example.url().endsWith("=" + slugs(chosen))).distinct().limit(MOST_EXAMPLES).toList();
    }

    private List<FrontDoor.Target> families(String home) {
        return roleTitles.families().stream().map(family -> new FrontDoor.Target(family.title(),
                home + "api/v1/job-families/" + family.slug() + ".html")).toList();
    }

    /** The first roles by title, and those that are chosen. */
    private List<Link> listed(List<Sheet.Head> chosen) {
        List<Link> first = roleTitles.first(MOST_LISTED);
        return Stream.concat(first.stream(), chosen.stream()
                .filter(head -> first.stream().noneMatch(role -> role.slug().equals(head.slug())))
                .map(head -> Link.of("roles", head.slug(), head.title()))).toList();
    }
}
