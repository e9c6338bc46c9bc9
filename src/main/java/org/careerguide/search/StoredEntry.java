package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.careerguide.content.DocumentKey;
import org.careerguide.web.ApiUrl;

/**
 * What the index keeps of an entry to show it. Its passages are stored fields, which are compressed together and slower to read.
 */
record StoredEntry(SearchType type, String slug, String title, String summary) {

    /** Between the parts of a text: no text of a document has it. */
    static final String SEPARATOR = "\0";

    static StoredEntry of(Entry entry) {
        return new StoredEntry(entry.type(), entry.key().slug(), entry.titles().get(0), entry.summary());
    }

    /** Reads the entry of a document. */
    static StoredEntry read(IndexReader index, int doc) {
        String[] parts = text(index, EntryDocuments.ENTRY, doc).split(SEPARATOR, -1);
        return new StoredEntry(SearchType.ofCode(parts[0]), parts[1], parts[2], parts[3]);
    }

    /** Reads the text that a document has in a field. */
    static String text(IndexReader index, String field, int doc) {
        try {
            LeafReaderContext leaf = index.leaves().get(ReaderUtil.subIndex(doc, index.leaves()));
            BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
            values.advanceExact(doc - leaf.docBase);
            return values.binaryValue().utf8ToString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form in which it is read again. */
    BytesRef bytes() {
        return new BytesRef(String.join(SEPARATOR, type.code(), slug, title, summary));
    }

    DocumentKey key() {
        return new DocumentKey(type.documentType(), slug);
    }

    ApiUrl url() {
        return ApiUrl.of(type.collection(), slug);
    }
}
