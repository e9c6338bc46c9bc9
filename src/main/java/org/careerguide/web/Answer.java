package org.careerguide.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/**
 * A finished answer: its bytes as they are and compressed, and the headers that go with them.
 *
 * @param gzip the bytes compressed; null where that makes them no shorter
 * @param lastModified when the content was published that it was made of; null where it is not made of content
 * @param headers what else it says of itself, such as its type
 * @param sent all headers of it in the form in which they are sent, those that every answer has too
 */
record Answer(byte[] plain, byte[] gzip, String etag, Instant lastModified, Map<String, String> headers, MultiMap sent) {

    /** What an entry of a cache takes beside its bytes, roughly. */
    private static final int OVERHEAD = 1000;

    static Answer of(byte[] bytes, String etag, Instant lastModified, Map<String, String> headers,
            Map<String, String> common) {
        byte[] compressed = compressed(bytes);
        MultiMap sent = HttpHeaders.headers();
        common.forEach((name, value) -> sent.set(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        headers.forEach((name, value) -> sent.set(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        return new Answer(bytes, compressed.length < bytes.length ? compressed : null, etag, lastModified, headers, sent);
    }

    /** How much memory it takes, in bytes. */
    int weight() {
        return plain.length + (gzip == null ? 0 : gzip.length) + OVERHEAD;
    }

    /** Whether the client has it already. */
    boolean isKnown(String ifNoneMatch, String ifModifiedSince) {
        return (ifNoneMatch != null || ifModifiedSince != null)
                && Preconditions.notModified(ifNoneMatch, ifModifiedSince, etag, lastModified);
    }

    /** A time as HTTP headers state it. */
    static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    private static byte[] compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2 + 100);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
