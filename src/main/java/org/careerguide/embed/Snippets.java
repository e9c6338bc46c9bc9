package org.careerguide.embed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.careerguide.error.BaseUrl;
import org.careerguide.web.Link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Writes code to copy: for embeds of every kind, and for citations. */
@Singleton
class Snippets {

    private static final int FRAME_WIDTH = 600;

    private final BaseUrl baseUrl;
    private final ObjectMapper json;

    Snippets(BaseUrl baseUrl, ObjectMapper json) {
        this.baseUrl = baseUrl;
        this.json = json;
    }

    /** The templates. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance component(String src, String element, List<String> attributes, String page,
                String title);

        static native TemplateInstance iframe(String src, String title, int height, String anyHeight, String page);
    }

    /** What is shown, with the slugs of its roles and its written comparison, which may be null. */
    record Subject(EmbedViews.Shown shown, String slugs, Link curated) {

        boolean isRole() {
            return shown.sheet().heads().size() == 1;
        }
    }

    /** Path and query of the page to frame. */
    static String framePath(Subject subject, FrontDoor.Look look) {
        var query = new ArrayList<String>();
        if (!subject.isRole() && subject.curated() == null) {
            query.add("roles=" + subject.slugs());
        }
        query.addAll(look.parameters());
        return (subject.isRole() ? "/embed/roles/" + subject.slugs()
                : subject.curated() == null ? "/embed/compare" : "/embed/comparisons/" + subject.curated().slug())
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** Address of the page in a form; the suffix begins with a dot. */
    private String address(Subject subject, String suffix) {
        return baseUrl.value() + (subject.isRole() ? "/api/v1/roles/" + subject.slugs() + suffix
                : subject.curated() == null ? "/api/v1/compare" + suffix + "?roles=" + subject.slugs()
                        : "/api/v1/comparisons/" + subject.curated().slug() + suffix);
    }

    /** The code for an embed with this look. */
    List<FrontDoor.Snippet> of(Subject subject, FrontDoor.Look look) {
        String title = subject.shown().title();
        String page = address(subject, ".html");
        boolean card = look.view().equals("card");
        int height = EmbedHeight.of(subject.shown(), card, FRAME_WIDTH);
        String anyHeight = EmbedHeight.css(subject.shown(), card);
        var attributes = new ArrayList<String>();
        attributes.add(subject.isRole() ? attribute("slug", subject.slugs())
                : subject.curated() == null ? attribute("roles", subject.slugs())
                        : attribute("slug", subject.curated().slug()));
        look.parameters().forEach(parameter -> attributes.add(attribute(parameter.substring(0, parameter.indexOf('=')),
                (parameter.startsWith("accent=") ? "#" : "") + parameter.substring(parameter.indexOf('=') + 1))));
        attributes.add(attribute("api", baseUrl.value()));
        attributes.add(attribute("style", "display:block;min-height:" + anyHeight));
        return List.of(
                new FrontDoor.Snippet("code-component", "Web component",
                        "Fits into any page and takes its fonts and colours; the link inside is there for readers without scripts.",
                        Templates.component(baseUrl.value() + "/embed/v1.js",
                                subject.isRole() ? "career-role" : "career-comparison", attributes, page, title).render()
                                .strip()),
                new FrontDoor.Snippet("code-frame", "Frame",
                        "Works without any script. The link below it stays where frames are taken out.",
                        Templates.iframe(baseUrl.value() + framePath(subject, look), title, height, anyHeight, page).render()
                                .strip()),
                new FrontDoor.Snippet("code-oembed", "oEmbed",
                        "For WordPress, Ghost and others: paste the address on a line of its own.",
                        page),
                new FrontDoor.Snippet("code-fragment", "HTML fragment",
                        "For partners who write PHP: a table, headings and links, without style or script.",
                        address(subject, ".fragment.html")),
                new FrontDoor.Snippet("code-image", "Picture", "For mail and documents, with the sources in it.",
                        address(subject, ".png")),
                new FrontDoor.Snippet("code-csv", "CSV", "For spreadsheets: one record a criterion, role and item.",
                        address(subject, ".csv")),
                new FrontDoor.Snippet("code-markdown", "Markdown", "For documents: a table that GitHub renders.",
                        address(subject, ".md")),
                new FrontDoor.Snippet("code-curl", "curl", "For programs: the JSON that all of this is made of.",
                        "curl '" + address(subject, ".json") + "'"));
    }

    static String attribute(String name, String value) {
        return name + "=\"" + value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"";
    }

    /** Citations as text, BibTeX and CSL-JSON, with the version that is shown. */
    List<FrontDoor.Snippet> citations(Subject subject) {
        long version = subject.shown().sheet().contentVersion();
        String title = subject.shown().title();
        String page = address(subject, ".html");
        String url = page + (page.contains("?") ? "&" : "?") + "version=" + version;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return List.of(
                new FrontDoor.Snippet("cite-text", "Text", "For a list of references.", "Career guide: " + title + ", version "
                        + version + " of the content. Read on " + today + " at " + url),
                new FrontDoor.Snippet("cite-bibtex", "BibTeX", "For LaTeX.",
                        """
                                @online{career-guide-%s-%d,
                                  author = {{Career guide}},
                                  title = {%s},
                                  version = {%d},
                                  year = {%d},
                                  url = {%s},
                                  urldate = {%s}
                                }""".formatted(subject.slugs().replace(',', '-'), version,
                                Latex.escaped(title),
                                version, today.getYear(), url, today)),
                new FrontDoor.Snippet("cite-csl", "CSL-JSON", "For Zotero and other reference managers.", csl(subject, title,
                        version, url, today)));
    }

    private String csl(Subject subject, String title, long version, String url, LocalDate today) {
        var item = new LinkedHashMap<String, Object>();
        Map<String, Object> date = Map.of("date-parts",
                List.of(List.of(today.getYear(), today.getMonthValue(), today.getDayOfMonth())));
        item.put("id", "career-guide-" + subject.slugs().replace(',', '-') + "-" + version);
        item.put("type", "webpage");
        item.put("title", title);
        item.put("author", List.of(Map.of("literal", "Career guide")));
        item.put("version", String.valueOf(version));
        item.put("URL", url);
        item.put("issued", date);
        item.put("accessed", date);
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

}
