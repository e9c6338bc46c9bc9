package org.careerguide.web.connection;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Replaces a request that cannot be decoded, or is not HTTP/1, by one that the server answers with a problem; then closes the
 * connection. Without it, Vert.x sends a status alone, or nothing. A request with damaged content is already
 * being handled when the damage is found, so its handler sets the answer.
 */
public final class DecoderFailures extends ChannelDuplexHandler {

    /** Path of the replacement. */
    public static final String PATH = "/bad-request";

    /** Header with the HTTP status to answer. */
    public static final String STATUS = "X-Decoder-Failure";

    /**
     * How long a client has to read its answer: closed at once, with input unread, a connection is reset and the answer lost.
     */
    private static final int LINGER_MILLIS = 1000;

    private static final AttributeKey<Supplier<FullHttpResponse>> DAMAGE_ANSWER = AttributeKey.valueOf(DecoderFailures.class,
            "damageAnswer");

    private boolean failed;
    private boolean damaged;
    private boolean lingering;

    /**
     * Sets the answer to a request whose content turns out to be damaged. It is sent unless another answer is being sent; the server
     * then gives the request up, as if its client had gone.
     *
     * @param answer makes it, on the event loop of the request
     */
    public static void answerDamage(HttpServerRequest request, Supplier<FullHttpResponse> answer) {
        if (request.connection() instanceof ConnectionBase connection) {
            connection.channel().attr(DAMAGE_ANSWER).set(answer);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (failed) {
            // Nothing that follows can be told apart.
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request
                && (request.decoderResult().isFailure() || request.protocolVersion().majorVersion() != 1
                        || hasOtherCoding(request))) {
            failed = true;
            int status = status(request.decoderResult().cause());
            String host = request.headers().get(HttpHeaderNames.HOST, local(context.channel().localAddress()));
            ReferenceCountUtil.release(message);
            var replacement = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, PATH);
            replacement.headers().set(HttpHeaderNames.HOST, host).set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                    .set(STATUS, status);
            context.fireChannelRead(replacement);
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        } else if (message instanceof HttpContent content && content.decoderResult().isFailure()) {
            failed = damaged = true;
            Supplier<FullHttpResponse> answer = context.channel().attr(DAMAGE_ANSWER).getAndSet(null);
            if (answer != null) {
                FullHttpResponse response = answer.get();
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                        .set(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes())
                        .set(HttpHeaderNames.DATE, HttpDate.now());
                context.writeAndFlush(response);
            }
            // The server gives the request up, and closes the connection.
            context.fireChannelRead(message);
        } else {
            if (message instanceof HttpRequest request && request.protocolVersion().minorVersion() > 1) {
                // What later versions with this number add may be left alone (RFC 9110, section 2.5).
                request.setProtocolVersion(HttpVersion.HTTP_1_1);
            }
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (damaged) {
            ReferenceCountUtil.release(message);
            promise.setFailure(new ClosedChannelException());
            return;
        }
        if (message instanceof HttpResponse response && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            context.channel().attr(DAMAGE_ANSWER).set(null);
        }
        context.write(message, promise);
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (failed && !lingering && context.channel() instanceof DuplexChannel connection && connection.isActive()) {
            lingering = true;
            context.flush();
            connection.shutdownOutput();
            connection.config().setAutoRead(true);
            context.executor().schedule(() -> context.close(promise), LINGER_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            context.close(promise);
        }
    }

    /** Whether the content has a transfer coding other than chunked, so that its end is unknown (RFC 9112, section 6.3). */
    private static boolean hasOtherCoding(HttpRequest request) {
        return request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
                && !HttpUtil.isTransferEncodingChunked(request);
    }

    /** The host of a request that did not get as far as naming one. */
    private static String local(SocketAddress address) {
        return address instanceof InetSocketAddress internet ? "localhost:" + internet.getPort() : "localhost";
    }

    private static int status(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return 414;
        }
        return cause instanceof TooLongHttpHeaderException ? 431 : 400;
    }
}
