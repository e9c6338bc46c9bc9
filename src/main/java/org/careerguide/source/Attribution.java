package org.careerguide.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.careerguide.content.Document;
import org.careerguide.content.Named;
import org.careerguide.content.SourceDocument;
import org.careerguide.web.Licence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to credit for a document: the guide itself and the sources of the document. */
@Schema(name = "Attribution", description = "Credit line and licence to show with the document.")
public record Attribution(
        @Schema(required = true, description = "Credit line to show.") String text,
        @Schema(required = true, description = "Licence of the guide's own text.") Licence licence,
        @Schema(description = "Sources of the document and its figures. Absent if there are none.") List<SourceCredit> sources) {

    /** Credits these sources, each once. */
    public static Attribution of(Collection<SourceDocument> sources) {
        return credits(sources.stream().distinct().sorted(Comparator.comparing(SourceDocument::slug))
                .map(SourceCredit::of).toList());
    }

    /** Returns this attribution without the sources at these absolute addresses in the API. */
    public Attribution without(Collection<String> urls) {
        return sources == null ? this
                : credits(sources.stream().filter(source -> !urls.contains(source.url().absolute())).toList());
    }

    private static Attribution credits(List<SourceCredit> credits) {
        String text = "Career guide (" + Licence.OF_CONTENT.name() + ")."
                + credits.stream().map(Attribution::line)
                        .collect(Collectors.joining(" ", credits.isEmpty() ? "" : " Sources: ", ""));
        return new Attribution(text, Licence.OF_CONTENT, Missing.orNull(credits));
    }

    /** Credits the sources that a document names. */
    public static Attribution of(Document document, Named named) {
        return of(sources(document, named));
    }

    /** The sources that a document names. */
    public static List<SourceDocument> sources(Document document, Named named) {
        return document.sources() == null ? List.of()
                : document.sources().stream().map(slug -> named.document(SourceDocument.class, slug)).toList();
    }

    private static String line(SourceCredit source) {
        String line = source.credit() != null ? source.credit() : source.publisher() + ", " + source.title();
        return line.endsWith(".") ? line : line + ".";
    }
}
