package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * What follows from one segment of the index. A segment never changes, apart from which of its documents are deleted, so this is
 * worked out once for all versions of the content that share the segment.
 */
final class Segment {

    private static final Map<IndexReader.CacheKey, Segment> KNOWN = new ConcurrentHashMap<>();
    /** Numbers of groups of roles whose jobs are counted together. */
    private static final Map<String, Integer> GROUPS = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT_GROUP = new AtomicInteger();

    /** By document: its type, two digits of its job family, its place among the titles or -1, and which document it is a title of. */
    final byte[] types;
    final byte[] families;
    final short[] positions;
    final int[] owners;
    /**
     * Documents of roles; for each the vector of its text and the signs of that, its jobs, and the number of the group that these
     * are counted in or -1.
     */
    final int[] roles;
    final byte[] meanings;
    private final long[] signs;
    final long[] jobs;
    final int[] groups;

    /** By the segment that names documents of this one: these documents, and how many roles of that segment name each. */
    private final Map<IndexReader.CacheKey, Named> named = new ConcurrentHashMap<>();

    /** Documents, and how many roles name each. */
    record Named(int[] documents, int[] roles) {
    }

    static Segment of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper core = reader.getCoreCacheHelper();
        Segment known = KNOWN.get(core.getKey());
        if (known == null) {
            known = new Segment(reader);
            KNOWN.put(core.getKey(), known);
            core.addClosedListener(key -> {
                KNOWN.remove(key);
                KNOWN.values().forEach(other -> other.named.remove(key));
            });
        }
        return known;
    }

    private Segment(LeafReader reader) throws IOException {
        int size = reader.maxDoc();
        types = new byte[size];
        families = new byte[size];
        positions = new short[size];
        owners = new int[size];
        NumericDocValues type = reader.getNumericDocValues(EntryDocuments.TYPE);
        NumericDocValues position = reader.getNumericDocValues(EntryDocuments.POSITION);
        NumericDocValues family = reader.getNumericDocValues(EntryDocuments.JOB_FAMILY);
        int owner = -1;
        for (int doc = 0; doc < size; doc++) {
            boolean isTitle = position != null && position.advanceExact(doc);
            if (!isTitle) {
                owner = doc;
                type.advanceExact(doc);
                families[doc] = family != null && family.advanceExact(doc) ? (byte) family.longValue() : 0;
            }
            owners[doc] = owner;
            types[doc] = isTitle ? types[owner] : (byte) type.longValue();
            positions[doc] = isTitle ? (short) position.longValue() : -1;
        }
        roles = IntStream.range(0, size).filter(doc -> positions[doc] < 0 && types[doc] == SearchType.ROLE.ordinal())
                .toArray();
        meanings = new byte[roles.length * WordVectors.DIMENSIONS];
        signs = new long[roles.length * WordVectors.DIMENSIONS / Long.SIZE];
        jobs = new long[roles.length];
        groups = new int[roles.length];
        BinaryDocValues vectors = reader.getBinaryDocValues(EntryDocuments.VECTORS);
        NumericDocValues job = reader.getNumericDocValues(EntryDocuments.JOBS);
        SortedDocValues group = reader.getSortedDocValues(EntryDocuments.COUNTED);
        for (int i = 0; i < roles.length; i++) {
            vectors.advanceExact(roles[i]);
            BytesRef bytes = vectors.binaryValue();
            System.arraycopy(bytes.bytes, bytes.offset + EntryDocuments.TEXT_VECTOR, meanings, i * WordVectors.DIMENSIONS,
                    WordVectors.DIMENSIONS);
            long[] own = WordVectors
                    .signs(Arrays.copyOfRange(meanings, i * WordVectors.DIMENSIONS, (i + 1) * WordVectors.DIMENSIONS));
            System.arraycopy(own, 0, signs, i * own.length, own.length);
            groups[i] = -1;
            if (job != null && job.advanceExact(roles[i])) {
                jobs[i] = job.longValue();
                group.advanceExact(roles[i]);
                groups[i] = GROUPS.computeIfAbsent(group.lookupOrd(group.ordValue()).utf8ToString(),
                        key -> NEXT_GROUP.getAndIncrement());
            }
        }
    }

    /** In how many signs the vector of the text of a role, by its number here, differs from another vector. */
    int differing(int role, long[] other) {
        int differing = 0;
        for (int i = 0; i < other.length; i++) {
            differing += Long.bitCount(signs[role * other.length + i] ^ other[i]);
        }
        return differing;
    }

    /** A number above those of all groups that a segment has by now. */
    static int groups() {
        return NEXT_GROUP.get();
    }

    /** Which skills, tools and the like of this segment the roles of another one name; both readers are those of the segments. */
    Named namedBy(LeafReader own, LeafReader other) {
        return named.computeIfAbsent(other.getCoreCacheHelper().getKey(), key -> {
            try {
                return join(own.terms(EntryDocuments.KEY), other.terms(EntryDocuments.NAMES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Named join(Terms keys, Terms names) throws IOException {
        if (keys == null || names == null) {
            return new Named(new int[0], new int[0]);
        }
        var found = IntStream.builder();
        var frequencies = IntStream.builder();
        boolean isFew = names.size() < keys.size();
        TermsEnum key = keys.iterator();
        TermsEnum name = names.iterator();
        TermsEnum walked = isFew ? name : key;
        TermsEnum sought = isFew ? key : name;
        PostingsEnum postings = null;
        for (BytesRef term = walked.next(); term != null; term = walked.next()) {
            if (sought.seekExact(term)) {
                postings = key.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (positions[doc] < 0 && types[doc] != SearchType.ROLE.ordinal()) {
                        found.add(doc);
                        frequencies.add(name.docFreq());
                    }
                }
            }
        }
        return new Named(found.build().toArray(), frequencies.build().toArray());
    }
}
