package org.careerguide.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

import org.careerguide.error.BaseUrl;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Sends kept answers on one HTTP/1.1 connection as soon as a request is decoded, ahead of the HTTP server, which would take
 * longer than all the rest; and reads no further from a client that does not take what it has asked for. Whatever is not a
 * plain GET of something that is kept goes on to the server, and so does every request that comes before the server has
 * answered all earlier ones: answers leave in the order of their requests (RFC 9112, section 9.3.2).
 */
final class KeptAnswerHandler extends ChannelDuplexHandler {

    /** What Vert.x calls its handler that writes responses. */
    private static final String ENCODER = "httpEncoder";

    private static final AsciiString HTTP2_SETTINGS = AsciiString.cached("HTTP2-Settings");
    private static final AsciiString REQUEST_ID = AsciiString.cached(HttpFilters.REQUEST_ID);
    private static final byte[] REQUEST_ID_LINE = (REQUEST_ID + ": ").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final AnswerCache cache;

    /** How long the server may go without a request, in nanoseconds: it closes connections on which it sees none for long. */
    private final long hidden;

    /**
     * The Host header of the first request, which the server has taken, or null, and what links begin with in answers to it.
     */
    private final String host;
    private final String base;
    private ChannelHandlerContext encoder;

    /** How many requests the server has yet to answer. */
    private int pending = 1;
    private long shown = System.nanoTime();

    /** Whether what comes next belongs to a request that is answered already. */
    private boolean answered;

    /** Whether nothing is read until the client has taken more of what it asked for. */
    private boolean paused;

    private KeptAnswerHandler(AnswerCache cache, Duration idleTimeout, String host, String base) {
        this.cache = cache;
        hidden = idleTimeout.toNanos() / 4;
        this.host = host;
        this.base = base;
    }

    /**
     * Watches over the connection of a request that the server is about to answer, the first that comes by.
     *
     * @param cache where the answers are that are sent from the next request on; null where the server has to see all requests
     * @param idleTimeout how long the server keeps a connection on which it sees no request
     */
    static void install(AnswerCache cache, BaseUrl baseUrl, Duration idleTimeout, HttpServerRequest first) {
        if (first.connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            // HTTP/2 has no such handler.
            if (channel.pipeline().get(ENCODER) != null && channel.pipeline().get(KeptAnswerHandler.class) == null) {
                String host = first.getHeader(HttpHeaderNames.HOST);
                channel.pipeline().addAfter(ENCODER, null, new KeptAnswerHandler(host == null ? null : cache, idleTimeout,
                        host, baseUrl.of(first)));
            }
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        encoder = context.pipeline().context(ENCODER);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (answered) {
            answered = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            answered = pending == 0 && cache != null && answer(request);
            if (answered) {
                pauseWhileFull(context);
                return;
            }
            pending++;
            shown = System.nanoTime();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        encoder.flush();
        context.fireChannelReadComplete();
    }

    /** Reads no further from a client that asks for more than it takes. */
    private void pauseWhileFull(ChannelHandlerContext context) {
        if (!context.channel().isWritable()) {
            paused = true;
            context.channel().config().setAutoRead(false);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (paused && context.channel().isWritable()) {
            paused = false;
            context.channel().config().setAutoRead(true);
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, promise);
        if (message instanceof LastHttpContent && !(message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL)) {
            pending--;
            pauseWhileFull(context);
        }
    }

    /** Answers a request if that is kept; false if the server has to. */
    private boolean answer(HttpRequest request) {
        if (request.method() != HttpMethod.GET || request.protocolVersion() != HttpVersion.HTTP_1_1
                || !request.decoderResult().isSuccess() || System.nanoTime() - shown > hidden) {
            return false;
        }
        var asked = new Asked();
        Answer answer = asked.read(request.headers(), host)
                ? cache.kept(base, request.uri(), asked.accept == null ? "" : asked.accept)
                : null;
        if (answer == null) {
            return false;
        }
        boolean known = answer.isKnown(asked.ifNoneMatch, asked.ifModifiedSince);
        Answer.Form form = known ? answer.notModified() : answer.form(asked.acceptEncoding);
        String id = HttpFilters.identity(asked.requestId);
        ByteBuf head = encoder.alloc().directBuffer(form.beginning().length + answer.commonHead().length
                + REQUEST_ID_LINE.length + id.length() + END.length);
        head.writeBytes(form.beginning()).writeBytes(answer.commonHead()).writeBytes(REQUEST_ID_LINE)
                .writeCharSequence(id, StandardCharsets.US_ASCII);
        encoder.write(head.writeBytes(END));
        if (!known) {
            encoder.write(form.content());
        }
        return true;
    }

    /** What the head of a request says, so far as it matters to a kept answer. */
    private static final class Asked {

        private String accept;
        private String acceptEncoding;
        private String ifNoneMatch;
        private String ifModifiedSince;
        private String requestId;

        /** Reads it; false if the server has to: it says something twice, announces content, or asks for something else. */
        private boolean read(HttpHeaders headers, String host) {
            boolean hosted = false;
            for (Iterator<Map.Entry<CharSequence, CharSequence>> all = headers.iteratorCharSequence(); all.hasNext();) {
                Map.Entry<CharSequence, CharSequence> header = all.next();
                CharSequence name = header.getKey();
                CharSequence value = header.getValue();
                boolean first = true;
                if (HttpHeaderNames.HOST.contentEqualsIgnoreCase(name)) {
                    first = !hosted && host.contentEquals(value);
                    hosted = true;
                } else if (HttpHeaderNames.ACCEPT.contentEqualsIgnoreCase(name)) {
                    first = accept == null;
                    accept = value.toString();
                } else if (HttpHeaderNames.ACCEPT_ENCODING.contentEqualsIgnoreCase(name)) {
                    first = acceptEncoding == null;
                    acceptEncoding = value.toString();
                } else if (HttpHeaderNames.IF_NONE_MATCH.contentEqualsIgnoreCase(name)) {
                    first = ifNoneMatch == null;
                    ifNoneMatch = value.toString();
                } else if (HttpHeaderNames.IF_MODIFIED_SINCE.contentEqualsIgnoreCase(name)) {
                    first = ifModifiedSince == null;
                    ifModifiedSince = value.toString();
                } else if (REQUEST_ID.contentEqualsIgnoreCase(name)) {
                    first = requestId == null;
                    requestId = value.toString();
                } else if (HttpHeaderNames.CONNECTION.contentEqualsIgnoreCase(name)) {
                    first = HttpHeaderValues.KEEP_ALIVE.contentEqualsIgnoreCase(value);
                } else if (HttpHeaderNames.CONTENT_LENGTH.contentEqualsIgnoreCase(name)
                        || HttpHeaderNames.TRANSFER_ENCODING.contentEqualsIgnoreCase(name)
                        || HttpHeaderNames.EXPECT.contentEqualsIgnoreCase(name)
                        || HttpHeaderNames.UPGRADE.contentEqualsIgnoreCase(name)
                        || HTTP2_SETTINGS.contentEqualsIgnoreCase(name)) {
                    first = false;
                }
                if (!first) {
                    return false;
                }
            }
            return hosted;
        }
    }
}
