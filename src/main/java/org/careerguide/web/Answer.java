package org.careerguide.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderValidationUtil;

/** A finished answer: its bytes as they are, compressed as soon as that is done, and the headers that go with them. */
final class Answer {

    /** What an entry of a cache takes beside its bytes, roughly. */
    private static final int OVERHEAD = 2500;
    private static final String TYPE = "Content-Type";

    private final String etag;
    private final Instant lastModified;
    private final Map<String, String> headers;
    private final Map<String, String> allHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] commonHead;
    private final Form plain;
    private final Form notModified;
    private volatile Form compressed;

    /**
     * An answer.
     *
     * @param lastModified when the content was published that it is made of; null where it is not made of content
     * @param headers what else it says of itself, such as its type
     * @param common the headers that every answer has
     */
    Answer(byte[] plain, String etag, Instant lastModified, Map<String, String> headers, Map<String, String> common) {
        this.etag = etag;
        this.lastModified = lastModified;
        this.headers = headers;
        allHeaders.putAll(common);
        allHeaders.putAll(headers);
        var head = new StringBuilder();
        allHeaders.forEach((name, value) -> {
            if (!name.equalsIgnoreCase(TYPE)) {
                head.append(line(name, value));
            }
        });
        commonHead = latin1(head);
        this.plain = form(plain, null);
        notModified = new Form(new byte[0], null, latin1("HTTP/1.1 304 Not Modified\r\n"));
    }

    /** A form in which an answer is sent: its content, compressed or not, or none. */
    static final class Form {

        /** Content that is sent as often as this is put where the system sends it from, which takes a copy each time else. */
        private static final int OFTEN = 50;

        private final String coding;
        private final byte[] beginning;
        private volatile ByteBuf content;
        private int sent;

        private Form(byte[] content, String coding, byte[] beginning) {
            this.content = Unpooled.wrappedBuffer(content);
            this.coding = coding;
            this.beginning = beginning;
        }

        /** How the content is compressed; null where it is not. */
        String coding() {
            return coding;
        }

        /** How a response of HTTP/1.1 begins: the status line, and the headers that only this form has. */
        byte[] beginning() {
            return beginning;
        }

        /** How long the content is, in bytes. */
        int length() {
            return content.readableBytes();
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

    private Form form(byte[] bytes, String coding) {
        return new Form(bytes, coding,
                latin1("HTTP/1.1 200 OK\r\n" + line(TYPE, allHeaders.get(TYPE))
                        + (coding == null ? "" : line("Content-Encoding", coding))
                        + line("Content-Length", Integer.toString(bytes.length))));
    }

    private static String line(String name, String value) {
        if (HttpHeaderValidationUtil.validateToken(name) >= 0
                || HttpHeaderValidationUtil.validateValidHeaderValue(value) >= 0) {
            throw new IllegalArgumentException("Not a header: " + name + ": " + value);
        }
        return name + ": " + value + "\r\n";
    }

    private static byte[] latin1(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] plain() {
        return plain.bytes();
    }

    Map<String, String> headers() {
        return headers;
    }

    /** All headers that do not differ by form and request, those that every answer has too. */
    Map<String, String> allHeaders() {
        return allHeaders;
    }

    /** The headers that every form has, without the type of its content, as lines of HTTP/1.1. */
    byte[] commonHead() {
        return commonHead;
    }

    /** What those get who have it already: no content. */
    Form notModified() {
        return notModified;
    }

    /** What those get who take content in some codings, as the Accept-Encoding header says, which may be null. */
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

    /** How much memory it takes when it is compressed too, in bytes, roughly. */
    int weight() {
        return plain.length() + plain.length() / 3 + OVERHEAD;
    }

    /** Whether the client has it already. */
    boolean isKnown(String ifNoneMatch, String ifModifiedSince) {
        return (ifNoneMatch != null || ifModifiedSince != null)
                && Preconditions.notModified(ifNoneMatch, ifModifiedSince, etag, lastModified);
    }

    /** Compresses it, for those who take it so; not where that makes it no shorter. */
    void compress() {
        var out = new ByteArrayOutputStream(plain.length() / 2 + 100);
        try (var compressing = new GZIPOutputStream(out)) {
            compressing.write(plain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        compressed = out.size() < plain.length() ? form(out.toByteArray(), "gzip") : null;
    }

    /** A time as HTTP headers state it. */
    static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
