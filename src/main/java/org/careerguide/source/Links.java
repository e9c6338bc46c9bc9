package org.careerguide.source;

import java.util.List;

import org.careerguide.content.Content;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.Title;
import org.careerguide.web.Link;

/** Links to documents. */
public final class Links {

    private Links() {
    }

    /** Links to the first roles by title that refer to a document, at most {@link Content#MOST_REFERRING}. */
    public static List<Link> toRolesThatReferTo(Document document, Content content) {
        return content.referring(List.of(DocumentType.ROLE), DocumentKey.of(document)).stream().map(Links::to).toList();
    }

    /** A link to a document; null if the document is null. */
    public static Link to(Document document) {
        return document == null ? null
                : Link.of(DocumentType.of(document).folder(), document.slug(), document.title());
    }

    /** A link to the source with this slug; null if the slug is null. */
    public static Link to(String source, Named named) {
        return source == null ? null : to(named.document(SourceDocument.class, source));
    }

    /** A link to the document with this title; null if the title is null. */
    public static Link to(Title title) {
        return title == null ? null : Link.of(title.key().type().folder(), title.slug(), title.title());
    }
}
