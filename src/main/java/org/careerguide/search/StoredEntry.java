package org.careerguide.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.web.ApiUrl;

/**
 * What the index stores of an entry, without its passages, which are long.
 *
 * @param titles its own title, then the alternate ones
 * @param codes with the names of their classifications, its own ones last
 */
record StoredEntry(SearchType type, String slug, List<String> titles, String summary, List<String> codes) {

    static final Set<String> FIELDS = Set.of(EntryDocuments.TYPE, EntryDocuments.SLUG, EntryDocuments.TITLE,
            EntryDocuments.SUMMARY, EntryDocuments.CODE);

    static StoredEntry of(Document document) {
        return new StoredEntry(SearchType.ofCode(document.get(EntryDocuments.TYPE)), document.get(EntryDocuments.SLUG),
                List.of(document.getValues(EntryDocuments.TITLE)), document.get(EntryDocuments.SUMMARY),
                List.of(document.getValues(EntryDocuments.CODE)));
    }

    DocumentKey key() {
        return new DocumentKey(type.documentType(), slug);
    }

    ApiUrl url() {
        return ApiUrl.of(type.collection(), slug);
    }

    /** Returns the code with this key, after the name of its classification. */
    String code(String key) {
        return codes.stream().filter(code -> Entry.codeKey(code).equals(key)).reduce((older, own) -> own).orElseThrow();
    }

    Stream<String> ownCodes() {
        return codes.stream().skip(Math.max(0, codes.size() - Entry.OWN_CODES));
    }
}
