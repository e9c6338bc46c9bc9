package org.careerguide.embed;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.careerguide.web.Rendition;
import org.careerguide.web.answer.RenditionWriter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes roles and comparisons in every form but JSON. */
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
        Sheet whole = Sheets.of(answer);
        // A request that names rows gets those rows, and not the curated table.
        Sheet sheet = url.matches(".*[?&]criteria=.*") ? whole.dataOnly() : whole;
        return switch (rendition) {
            case CSV -> written(CsvRendition.of(sheet), null);
            case MARKDOWN -> written(MarkdownRendition.of(sheet, url), null);
            case HTML -> {
                Pages.Made page = pages.standalone(sheet, url);
                yield written(page.html(), page.contentSecurityPolicy());
            }
            case JSON_LD -> written(jsonLd(sheet, url), null);
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

    private static Written written(String text, String contentSecurityPolicy) {
        return new Written(text.getBytes(StandardCharsets.UTF_8), contentSecurityPolicy);
    }
}
