package org.careerguide.page;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.careerguide.web.Rendition;
import org.careerguide.web.answer.RenditionWriter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes answers in all renditions except JSON. */
@Singleton
class ViewRenditions implements RenditionWriter {

    private final ObjectMapper json;
    private final Pages pages;

    ViewRenditions(ObjectMapper json, Pages pages) {
        this.json = json;
        this.pages = pages;
    }

    @Override
    public Written write(Object answer, Rendition rendition, String url) {
        if (!Pages.isSheet(answer)) {
            return rendition == Rendition.MARKDOWN ? written(pages.articleMarkdown(answer, url), null)
                    : written(pages.article(answer, url));
        }
        Sheet whole = Sheets.of(answer);
        // A request that names rows gets those rows, and not the curated table.
        Sheet sheet = url.matches(".*[?&]criteria=.*") ? whole.dataOnly() : whole;
        return switch (rendition) {
            case CSV -> written(CsvRendition.of(sheet), null);
            case MARKDOWN -> written(MarkdownRendition.of(sheet, url), null);
            case HTML -> written(pages.standalone(answer, sheet, url));
            case JSON_LD -> written(jsonLd(sheet, url), null);
            case SVG -> written(Picture.svg(card(sheet, url), isDark(url)), null);
            case PNG -> new Written(Picture.png(card(sheet, url), isDark(url)), null);
            case FRAGMENT -> written(pages.fragment(card(sheet, url)), null);
            case JSON -> throw new IllegalArgumentException("JSON is written as the answer itself");
        };
    }

    private String jsonLd(Sheet sheet, String url) {
        try {
            return json.writeValueAsString(JsonLdRendition.of(sheet, url));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Card card(Sheet sheet, String url) {
        return Card.of(sheet, url.replaceFirst("\\.(svg|png|fragment\\.html)(?=\\?|$)", ".html"));
    }

    private static boolean isDark(String url) {
        return url.matches(".*[?&]theme=dark(&.*)?");
    }

    private static Written written(Pages.Made page) {
        return written(page.html(), page.contentSecurityPolicy());
    }

    private static Written written(String text, String contentSecurityPolicy) {
        return new Written(text.getBytes(StandardCharsets.UTF_8), contentSecurityPolicy);
    }
}
