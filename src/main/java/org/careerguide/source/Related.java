package org.careerguide.source;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Title;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A related document: a link, with its summary if expanded. */
@Schema(name = "Related", description = "A link to a related entry. With `expand`, its summary too.")
public record Related(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(description = "One- or two-sentence summary; only with `expand`.") String summary) {

    /** A link to the document with this title, with its summary if expanded. */
    public static Related of(Title title, boolean expanded) {
        return new Related(title.slug(), title.title(), ApiUrl.of(title.key().type().folder(), title.slug()),
                expanded ? title.summary() : null);
    }

    /** A link to a document, with its summary if expanded. */
    public static Related of(Document document, boolean expanded) {
        return new Related(document.slug(), document.title(),
                ApiUrl.of(DocumentType.of(document).folder(), document.slug()), expanded ? document.summary() : null);
    }
}
