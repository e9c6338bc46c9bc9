package org.careerguide.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.careerguide.comparison.ComparisonView;
import org.careerguide.comparison.RoleComparisonView;
import org.careerguide.error.BaseUrl;
import org.careerguide.role.RoleView;
import org.careerguide.source.Figures;
import org.careerguide.web.Rendition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Makes pages of views. Pages are self-contained: they load no style, font or picture. */
@Singleton
public class Pages {

    /** The style of every page. */
    public static final String STYLE = Asset.text("page.css");

    /** Width of pictures, in pixels. */
    public static final int IMAGE_WIDTH = Picture.WIDTH;

    /** Height of pictures, in pixels. */
    public static final int IMAGE_HEIGHT = Picture.HEIGHT;

    private static final String CARD_STYLE = Asset.text("card.css");

    /** Pages connect to nothing; connect-src is for tools that check pages, which load robots.txt from within. */
    private static final String STANDALONE = "form-action 'self'; connect-src 'self'; script-src 'none'; frame-ancestors 'none'";
    private static final String FRAMED = "form-action 'none'; script-src 'self'; frame-ancestors ";

    private static final Pattern THEME = Pattern.compile("[?&]theme=(light|dark)(?=&|$)");
    /** The parameters that decide which figures are shown. */
    private static final Pattern FIGURES = Pattern.compile("[?&]((?:version|place)=[^&#]+)");
    private static final Pattern ACCENT = Pattern.compile("[?&]accent=(?:%23)?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=&|$)");
    private static final int LONGEST_DESCRIPTION = 300;

    private final BaseUrl baseUrl;
    private final ObjectMapper json;
    private final Articles articles;
    private final RoleSurroundings surroundings;

    Pages(BaseUrl baseUrl, ObjectMapper json, Articles articles, RoleSurroundings surroundings) {
        this.baseUrl = baseUrl;
        this.json = json;
        this.articles = articles;
        this.surroundings = surroundings;
    }

    /** The templates. */
    @CheckedTemplate(basePath = "page", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance page(Page page);

        static native TemplateInstance frame(Page page);

        static native TemplateInstance article(Article article, Meta meta);

        static native TemplateInstance card(Card card, Meta meta);

        static native TemplateInstance fragment(Card card);
    }

    /** A page as it was made, with the policy that it needs. */
    public record Made(String html, String contentSecurityPolicy) {
    }

    /** Whether a view is shown as a sheet, as roles and comparisons are. */
    static boolean isSheet(Object view) {
        return view instanceof RoleView || view instanceof ComparisonView || view instanceof RoleComparisonView;
    }

    /** A page by itself; {@code url} is its address, which ends with the suffix of pages before its query. */
    Made standalone(Object view, Sheet sheet, String url) {
        var alternates = new ArrayList<Meta.Alternate>();
        for (Rendition rendition : List.of(Rendition.JSON, Rendition.CSV, Rendition.MARKDOWN, Rendition.JSON_LD)) {
            alternates.add(new Meta.Alternate(rendition.mediaType(), withSuffix(url, rendition), sheet.title()));
        }
        alternates.addAll(oembed(url, sheet.title()));
        String style = style(STYLE, accent(url));
        Page page = page(view, sheet, meta(sheet, url, alternates, theme(url), style), url);
        return new Made(Templates.page(page).render(), policy(style, STANDALONE));
    }

    /** The page of an article; {@code url} is its address, as above. */
    public Made article(Object view, String url) {
        Article article = articles.of(view, url);
        var alternates = new ArrayList<Meta.Alternate>();
        for (Rendition rendition : List.of(Rendition.JSON, Rendition.MARKDOWN)) {
            alternates.add(new Meta.Alternate(rendition.mediaType(), withSuffix(url, rendition), article.title()));
        }
        if (article.type().equals("Article") && url.contains("/guides/")) {
            alternates.addAll(oembed(url, article.title()));
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@type", article.type());
        document.put("@id", url);
        document.put("name", article.title());
        document.put("url", url);
        if (article.summary() != null) {
            document.put("description", article.summary());
        }
        if (article.attribution() != null) {
            document.put("license", article.attribution().licence().url());
        }
        Meta meta = new Meta(article.title(), description(article), url, baseUrl.value() + "/", STYLE, null, alternates, null,
                inMarkup(document), article.type().equals("Article") ? "article" : "website");
        return new Made(Templates.article(article, meta).render(), policy(STYLE, STANDALONE));
    }

    private static String description(Article article) {
        if (article.summary() != null) {
            return article.summary();
        }
        String items = article.blocks().stream().flatMap(block -> block.items().stream()).map(Article.Item::title).limit(8)
                .collect(Collectors.joining(", "));
        String text = article.title() + (items.isEmpty() ? "" : ": " + items);
        return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION - 1) + "…";
    }

    /** The article of a view as Markdown. */
    String articleMarkdown(Object view, String url) {
        return ArticleMarkdown.of(articles.of(view, url), url);
    }

    /** A page that {@code ancestors} may frame; a null theme follows the reader's system. */
    public Made frame(Object view, Sheet sheet, String url, String theme, String accent, String ancestors) {
        String style = style(STYLE, accent);
        Page page = page(view, sheet, meta(sheet, url, oembed(url, sheet.title()), theme, style), url);
        return new Made(Templates.frame(page).render(), policy(style, FRAMED + ancestors));
    }

    /** A card for frames; as above. The sheet of a guide is null. */
    public Made card(Card card, Sheet sheet, String url, String theme, String accent, String ancestors) {
        String style = style(CARD_STYLE, accent);
        List<Meta.Alternate> oembed = oembed(url, card.title());
        Meta meta = sheet != null ? meta(sheet, url, oembed, theme, style)
                : new Meta(card.title(), card.summary(), url, baseUrl.value() + "/", style, theme, oembed, null, null,
                        "article");
        return new Made(Templates.card(card, meta).render(),
                policy(style, FRAMED + ancestors));
    }

    /** A card as markup for other sites: a table, a heading, paragraphs and links, without style or script. */
    String fragment(Card card) {
        return Templates.fragment(card).render().strip() + "\n";
    }

    /** The theme in an address; null if there is none. */
    private static String theme(String url) {
        var theme = THEME.matcher(url);
        return theme.find() ? theme.group(1) : null;
    }

    /** The accent in an address, in CSS syntax; null if there is none. */
    private static String accent(String url) {
        var accent = ACCENT.matcher(url);
        return accent.find() ? "#" + accent.group(1) : null;
    }

    private static String style(String style, String accent) {
        return accent == null ? style : style + ":root:root:root { --accent: " + accent + "; }\n";
    }

    /** What the head of a page of a sheet says. */
    public Meta meta(Sheet sheet, String url, List<Meta.Alternate> alternates, String theme, String style) {
        return new Meta(sheet.title(), description(sheet), url, baseUrl.value() + "/", style, theme, alternates,
                image(sheet, url),
                inMarkup(JsonLdRendition.brief(sheet, url)), "article");
    }

    /** Address of the picture of a sheet. It shows the version and the place that {@code url}, the address of the sheet, names. */
    public String image(Sheet sheet, String url) {
        String roles = sheet.heads().stream().map(Sheet.Head::slug).collect(Collectors.joining(","));
        boolean isOfOne = sheet.heads().size() == 1;
        String query = Stream.concat(isOfOne ? Stream.empty() : Stream.of("roles=" + roles),
                FIGURES.matcher(url).results().map(found -> found.group(1))).collect(Collectors.joining("&"));
        return baseUrl.value() + "/api/v1/" + (isOfOne ? "roles/" + roles : "compare") + ".png"
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** The page of a view that is shown as a sheet. */
    public Page page(Object view, Sheet sheet, Meta meta, String url) {
        return view instanceof RoleView role
                ? Page.of(meta, sheet, WageYears.of(role), surroundings.places(role, url), surroundings.onward(role, url),
                        chips(sheet))
                : Page.of(meta, sheet, null, List.of(), List.of(), chips(sheet));
    }

    /** A sheet in a sentence. */
    private static String description(Sheet sheet) {
        if (sheet.summary() != null) {
            return sheet.summary();
        }
        return sheet.title() + ": what the work is, what it asks for, what it pays and where it leads, side by side."
                + medians(sheet.wages().stream().filter(range -> range.median() != null).toList());
    }

    /** The median wages in a sentence, with their source, place and date; an empty text without any. */
    private static String medians(List<Sheet.WageRange> wages) {
        List<String> origins = wages.stream().map(Pages::origin).distinct().toList();
        String all = origins.size() == 1 ? origins.get(0) : "";
        return wages.isEmpty() ? ""
                : wages.stream()
                        .map(range -> range.head().title() + " "
                                + Figures.shown("median", range.median().value(), range.unit(), range.median().atLeast())
                                + (all.isEmpty() ? origin(range) : ""))
                        .collect(Collectors.joining(", ", " Median wage: ", all + "."));
    }

    private static String origin(Sheet.WageRange wages) {
        return Stream.of(wages.origin().source(), wages.origin().place(), wages.origin().when()).filter(Objects::nonNull)
                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** The roles of a comparison, each with the page that is left without it. */
    private List<Page.Chip> chips(Sheet sheet) {
        return sheet.heads().stream().map(head -> {
            List<Sheet.Head> rest = sheet.heads().stream().filter(other -> !other.equals(head)).toList();
            return new Page.Chip(head.title(), head.page(), rest.size() == 1 ? rest.get(0).page()
                    : baseUrl.value() + "/api/v1/compare.html?roles="
                            + rest.stream().map(Sheet.Head::slug).collect(Collectors.joining(",")));
        }).toList();
    }

    /** JSON that is safe inside a script element. */
    private String inMarkup(Map<String, Object> document) {
        try {
            return json.writeValueAsString(document).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content security policy of a page with this style. */
    public static String policy(String style, String more) {
        return "default-src 'none'; style-src '" + Asset.digest("SHA-256", style)
                + "'; img-src 'self'; base-uri 'none'; " + more;
    }

    private static String withSuffix(String url, Rendition rendition) {
        return url.replaceFirst("\\.html(?=\\?|$)", "." + rendition.suffix());
    }

    /** Links to the oEmbed answers for an address. */
    public List<Meta.Alternate> oembed(String url, String title) {
        String endpoint = baseUrl.value() + "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + "&format=";
        return Stream.of("json", "xml").map(format -> new Meta.Alternate(
                (format.equals("json") ? "application/json" : "text/xml") + "+oembed", endpoint + format, title)).toList();
    }
}
