package org.careerguide.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** A finished answer: its bytes as they are, compressed as soon as that is done, and the headers that go with them. */
final class Answer {

    /** What an entry of a cache takes beside its bytes, roughly. */
    private static final int OVERHEAD = 1000;

    private final byte[] plain;
    private final String etag;
    private final Instant lastModified;
    private final Map<String, String> headers;
    private final List<Map.Entry<CharSequence, CharSequence>> sent = new ArrayList<>();
    private volatile byte[] gzip;

    /**
     * An answer.
     *
     * @param lastModified when the content was published that it is made of; null where it is not made of content
     * @param headers what else it says of itself, such as its type
     * @param common the headers that every answer has
     */
    Answer(byte[] plain, String etag, Instant lastModified, Map<String, String> headers, Map<String, String> common) {
        this.plain = plain;
        this.etag = etag;
        this.lastModified = lastModified;
        this.headers = headers;
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(common);
        all.putAll(headers);
        all.forEach((name, value) -> sent
                .add(Map.entry(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value))));
    }

    byte[] plain() {
        return plain;
    }

    /** The bytes compressed; null where that is not done, or makes them no shorter. */
    byte[] gzip() {
        return gzip;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Puts all headers into a response that has none of them yet, those that every answer has too. */
    void addHeaders(MultiMap response) {
        for (Map.Entry<CharSequence, CharSequence> header : sent) {
            response.add(header.getKey(), header.getValue());
        }
    }

    /** How much memory it takes when it is compressed too, in bytes, roughly. */
    int weight() {
        return plain.length + plain.length / 3 + OVERHEAD;
    }

    /** Whether the client has it already. */
    boolean isKnown(String ifNoneMatch, String ifModifiedSince) {
        return (ifNoneMatch != null || ifModifiedSince != null)
                && Preconditions.notModified(ifNoneMatch, ifModifiedSince, etag, lastModified);
    }

    /** Compresses it, for those who take it so. */
    void compress() {
        var out = new ByteArrayOutputStream(plain.length / 2 + 100);
        try (var compressing = new GZIPOutputStream(out)) {
            compressing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gzip = out.size() < plain.length ? out.toByteArray() : null;
    }

    /** A time as HTTP headers state it. */
    static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
