package org.careerguide.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.careerguide.error.BaseUrl;
import org.careerguide.web.Rendition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Makes pages of sheets. All they need is in them: no page loads a style, a font or a picture. */
@Singleton
class Pages {

    private static final String STYLE = Asset.text("page.css");

    private final BaseUrl baseUrl;

    Pages(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The templates. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance page(Page page);

        static native TemplateInstance frame(Page page);
    }

    /** A page as it was made, with the policy that it needs. */
    record Made(String html, String contentSecurityPolicy) {
    }

    /** A page by itself; {@code url} is its address, which ends with the suffix of pages before its query. */
    Made standalone(Sheet sheet, String url) {
        var alternates = new ArrayList<Page.Alternate>();
        for (Rendition rendition : Rendition.values()) {
            if (rendition != Rendition.HTML) {
                alternates.add(new Page.Alternate(rendition.mediaType(), withSuffix(url, rendition), sheet.title()));
            }
        }
        if (sheet.heads().size() > 1) {
            alternates.addAll(oembed(url, sheet));
        }
        Page page = page(sheet, url, alternates, null, STYLE);
        return new Made(Templates.page(page).render(), policy(page.style(), "script-src 'none'; frame-ancestors 'none'"));
    }

    /** A page to be framed by {@code ancestors}, in a theme of its own or, where that is null, the reader's. */
    Made frame(Sheet sheet, String url, String theme, String accent, String ancestors) {
        String style = accent == null ? STYLE : STYLE + ":root:root:root { --accent: " + accent + "; }\n";
        Page page = page(sheet, url, oembed(url, sheet), theme, style);
        return new Made(Templates.frame(page).render(), policy(style, "script-src 'self'; frame-ancestors " + ancestors));
    }

    /** A page with these other forms. */
    Page page(Sheet sheet, String url, List<Page.Alternate> alternates, String theme, String style) {
        return new Page(sheet, WageChart.of(sheet), SkillChart.of(sheet), url, alternates, baseUrl.value() + "/", theme, style);
    }

    /** What a page may do whose only style is this one. */
    static String policy(String style, String more) {
        return "default-src 'none'; style-src '" + Asset.digest("SHA-256", style) + "'; base-uri 'none'; form-action 'none'; "
                + more;
    }

    private static String withSuffix(String url, Rendition rendition) {
        return url.replaceFirst("\\.html(?=\\?|$)", "." + rendition.suffix());
    }

    /** Where oEmbed tells how to show what is at an address. */
    List<Page.Alternate> oembed(String url, Sheet sheet) {
        String asked = baseUrl.value() + "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + "&format=";
        return List.of(new Page.Alternate("application/json+oembed", asked + "json", sheet.title()),
                new Page.Alternate("text/xml+oembed", asked + "xml", sheet.title()));
    }
}
