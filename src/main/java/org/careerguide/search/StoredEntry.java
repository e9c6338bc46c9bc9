package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.careerguide.content.DocumentKey;
import org.careerguide.web.ApiUrl;

/**
 * What the index keeps of an entry to show it. Its passages are stored fields, which are compressed together and slower to read.
 *
 * @param codes with the names of their classifications, its own ones last
 */
record StoredEntry(SearchType type, String slug, String title, String summary, List<String> codes) {

    /** Between the parts of an entry: no text of a document has it. */
    private static final String SEPARATOR = "\0";

    static StoredEntry of(Entry entry) {
        return new StoredEntry(entry.type(), entry.key().slug(), entry.titles().get(0), entry.summary(), entry.codes());
    }

    /** Reads the entry of a document. */
    static StoredEntry read(IndexReader index, int doc) throws IOException {
        List<String> parts = List.of(text(index, EntryDocuments.ENTRY, doc).split(SEPARATOR, -1));
        return new StoredEntry(SearchType.ofCode(parts.get(0)), parts.get(1), parts.get(2), parts.get(3),
                parts.subList(4, parts.size()));
    }

    /** Reads the text of the document of a title. */
    static String title(IndexReader index, int doc) throws IOException {
        return text(index, EntryDocuments.TITLE, doc);
    }

    private static String text(IndexReader index, String field, int doc) throws IOException {
        LeafReaderContext leaf = index.leaves().get(ReaderUtil.subIndex(doc, index.leaves()));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        values.advanceExact(doc - leaf.docBase);
        return values.binaryValue().utf8ToString();
    }

    /** The form in which it is read again. */
    BytesRef bytes() {
        var parts = new ArrayList<>(List.of(type.code(), slug, title, summary));
        parts.addAll(codes);
        return new BytesRef(String.join(SEPARATOR, parts));
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
