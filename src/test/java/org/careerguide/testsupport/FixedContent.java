package org.careerguide.testsupport;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.Content;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.References;
import org.careerguide.content.Revision;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Content of a few documents, for tests without a database. */
public final class FixedContent implements Content {

    /** When all of its documents were published. */
    public static final Instant PUBLISHED = Instant.parse("2026-01-02T03:04:05Z");

    private final Map<DocumentKey, Document> documents = new LinkedHashMap<>();

    /** The content that consists of these documents. */
    public static FixedContent of(Document... documents) {
        var content = new FixedContent();
        Arrays.stream(documents).forEach(document -> content.documents.put(DocumentKey.of(document), document));
        return content;
    }

    /** Content with these documents too. */
    public FixedContent with(Document... more) {
        FixedContent both = of(more);
        documents.forEach(both.documents::putIfAbsent);
        return both;
    }

    /** A document of a type, of JSON with apostrophes in place of quotation marks; the title is the slug if none is given. */
    public static <D extends Document> D document(Class<D> type, String slug, String fields) {
        ObjectNode stated = DocumentJson.fields(("{" + fields + "}").replace('\'', '"'));
        return DocumentJson.as(type, stated.put("slug", slug).put("title", stated.path("title").asText(slug)));
    }

    @Override
    public long version() {
        return 7;
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public <D extends Document> Map<String, Revision<D>> findAll(Class<D> type, Collection<String> slugs) {
        var found = new LinkedHashMap<String, Revision<D>>();
        slugs.forEach(slug -> {
            Document document = documents.get(new DocumentKey(DocumentType.of(type), slug));
            if (document != null) {
                found.put(slug, new Revision<>(type.cast(document), PUBLISHED));
            }
        });
        return found;
    }

    @Override
    public Named named(Collection<? extends Document> referring) {
        var whole = new HashMap<DocumentKey, Document>();
        var titles = new HashMap<DocumentKey, Title>();
        referring.stream().flatMap(document -> References.of(document).stream()).map(References.Reference::key).distinct()
                .filter(documents::containsKey).forEach(key -> {
                    if (Named.WHOLE.contains(key.type())) {
                        whole.put(key, documents.get(key));
                    } else {
                        titles.put(key, title(documents.get(key)));
                    }
                });
        return new Named(whole, titles);
    }

    private static Title title(Document document) {
        return new Title(DocumentKey.of(document), document.title(), document.summary());
    }

    @Override
    public Map<DocumentKey, Revision<?>> findWithReferred(DocumentType type, Collection<String> slugs, DocumentType referred,
            Set<String> unneeded) {
        var found = new HashMap<DocumentKey, Revision<?>>();
        slugs.stream().map(slug -> documents.get(new DocumentKey(type, slug))).filter(document -> document != null)
                .forEach(document -> {
                    found.put(DocumentKey.of(document), new Revision<>(document, PUBLISHED));
                    References.of(document).stream().map(References.Reference::key)
                            .filter(key -> key.type() == referred && documents.containsKey(key))
                            .forEach(key -> found.put(key, new Revision<>(documents.get(key), PUBLISHED)));
                });
        return found;
    }

    @Override
    public Map<String, List<Title>> referring(List<DocumentType> types, DocumentType to, Collection<String> slugs) {
        var found = new HashMap<String, List<Title>>();
        slugs.forEach(slug -> {
            var key = new DocumentKey(to, slug);
            found.put(slug, documents.values().stream().filter(document -> types.contains(DocumentType.of(document)))
                    .filter(document -> References.of(document).stream().anyMatch(one -> one.key().equals(key)))
                    .map(FixedContent::title)
                    .sorted(Comparator.comparing((Title title) -> title.key().type()).thenComparing(Title::title)).toList());
        });
        return found;
    }

    @Override
    public Map<String, List<PlaceWagesDocument.Stated>> wages(String place, Collection<String> socs) {
        return Map.of();
    }

    @Override
    public List<ToolDocument.Category> categoriesForRoles(String tool) {
        return List.of();
    }
}
