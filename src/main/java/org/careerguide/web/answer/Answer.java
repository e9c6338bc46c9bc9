package org.careerguide.web.answer;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** A finished answer: its bytes, plain and, once that is done, compressed, and its headers. */
final class Answer {

    /** Approximate bytes of a cache entry beside those of the answer. */
    private static final int OVERHEAD = 2500;

    private final String etag;
    private final Instant lastModified;
    private final Map<String, String> headers;
    private final List<Map.Entry<CharSequence, CharSequence>> allHeaders;
    private final Form plain;
    private volatile Form compressed;

    /**
     * An answer.
     *
     * @param lastModified when its content was published; null if it has no content
     * @param headers its own headers, such as its type
     * @param common the headers that every answer has
     */
    Answer(byte[] plain, String etag, Instant lastModified, Map<String, String> headers, Map<String, String> common) {
        this.etag = etag;
        this.lastModified = lastModified;
        this.headers = headers;
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(common);
        all.putAll(headers);
        allHeaders = all.entrySet().stream().map(header -> Map.entry(HttpHeaders.createOptimized(header.getKey()),
                HttpHeaders.createOptimized(header.getValue()))).toList();
        this.plain = new Form(plain, null);
    }

    /** The content of an answer in one content coding. */
    static final class Form {

        /** Content that is sent this often is moved to direct memory: sending it from the heap copies it each time. */
        private static final int OFTEN = 50;

        private final String coding;
        private final int length;
        private final CharSequence writtenLength;
        private volatile ByteBuf content;
        private int sent;

        private Form(byte[] content, String coding) {
            this.content = Unpooled.wrappedBuffer(content);
            this.coding = coding;
            length = content.length;
            writtenLength = HttpHeaders.createOptimized(Integer.toString(length));
        }

        /** The content coding; null if it is not compressed. */
        String coding() {
            return coding;
        }

        /** How long the content is, in bytes. */
        int length() {
            return length;
        }

        /** How long the content is, as its header states it. */
        CharSequence writtenLength() {
            return writtenLength;
        }

        /** The content, to be sent once. */
        ByteBuf content() {
            ByteBuf bytes = content;
            sent++;
            if (sent >= OFTEN && !bytes.isDirect()) {
                // Not released by anyone, but collected with this form once no sender holds it.
                bytes = Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(length()).put(bytes.nioBuffer()).flip());
                content = bytes;
            }
            return bytes.retainedDuplicate();
        }

        private byte[] bytes() {
            return ByteBufUtil.getBytes(content.duplicate());
        }
    }

    byte[] plain() {
        return plain.bytes();
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Sets all headers that do not depend on form and request, including those of every answer. */
    void setHeaders(MultiMap to) {
        for (Map.Entry<CharSequence, CharSequence> header : allHeaders) {
            to.set(header.getKey(), header.getValue());
        }
    }

    /**
     * The form for a client.
     *
     * @param acceptEncoding its Accept-Encoding header; may be null
     */
    Form form(String acceptEncoding) {
        Form compressed = this.compressed;
        return compressed != null && takesGzip(acceptEncoding) ? compressed : plain;
    }

    private static boolean takesGzip(String acceptEncoding) {
        boolean any = false;
        for (String coding : acceptEncoding == null ? new String[0] : acceptEncoding.split(",")) {
            int end = coding.indexOf(';');
            String name = (end < 0 ? coding : coding.substring(0, end)).strip();
            boolean taken = end < 0 || !coding.substring(end + 1).strip().matches("[qQ]\\s*=\\s*0(\\.0*)?");
            if (name.equalsIgnoreCase("gzip")) {
                return taken;
            }
            any |= name.equals("*") && taken;
        }
        return any;
    }

    /** Approximate bytes of memory, with the compressed form. */
    int weight() {
        return plain.length() + plain.length() / 3 + OVERHEAD;
    }

    /** Whether the client's copy is current. */
    boolean isKnown(String ifNoneMatch, String ifModifiedSince) {
        return (ifNoneMatch != null || ifModifiedSince != null)
                && Preconditions.notModified(ifNoneMatch, ifModifiedSince, etag, lastModified);
    }

    /** Adds the compressed form, unless it is no shorter. */
    void compress() {
        byte[] shorter = Gzip.compress(plain());
        compressed = shorter.length < plain.length() ? new Form(shorter, "gzip") : null;
    }
}
