package org.careerguide.web.connection;

import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.util.concurrent.ScheduledFuture;

/**
 * Watches one connection: closes it if a request does not arrive in time, or if the client does not read what waits for it.
 * Installs a {@link RequestGate} once the connection turns out to speak HTTP/1.
 */
final class ConnectionGuard extends ChannelDuplexHandler {

    private static final long CHECK_MILLIS = 1000;

    /** The most bytes of an HTTP/2 acknowledgement, which the server also sends to clients that do not read. */
    private static final int LONGEST_CONTROL_FRAME = 64;

    /** What Vert.x calls its handler of requests. */
    private static final String SERVER = "handler";

    private final ConnectionLimits limits;
    private ChannelHandlerContext context;
    private ScheduledFuture<?> check;
    private RequestGate gate;

    /** Since when the server waits for a request, in nanoseconds; 0 if it does not. */
    private long awaitingSince = System.nanoTime();

    /** How many bytes of content have arrived since then; each gives its sender another millisecond. */
    private long contentBytes;

    private long lastProgress = System.nanoTime();
    private long lastPending;
    private long lastFlushed;
    private boolean written;

    private volatile long stalledSince;
    private volatile long stalledBytes;

    ConnectionGuard(ConnectionLimits limits) {
        this.limits = limits;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
        installGate();
        check = added.executor().scheduleAtFixedRate(this::check, CHECK_MILLIS, CHECK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Puts the gate around the decoder of HTTP/1, as soon as the connection has one. */
    private void installGate() {
        ChannelPipeline pipeline = context.pipeline();
        HttpRequestDecoder decoder = pipeline.get(HttpRequestDecoder.class);
        if (decoder != null && pipeline.get(SERVER) != null) {
            decoder.setSingleDecode(true);
            gate = new RequestGate(this);
            pipeline.addBefore(pipeline.context(decoder).name(), null, gate).addBefore(SERVER, null, new DecoderFailures())
                    .addBefore(SERVER, null, gate.watch());
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext reading, Object message) {
        if (gate != null) {
            reading.fireChannelRead(message);
            return;
        }
        installGate();
        reading.fireChannelRead(message);
        if (gate == null) {
            installGate();
        }
        if (gate == null && context.pipeline().get(SERVER) != null) {
            // HTTP/2: it says itself which requests are under way.
            awaitingSince = 0;
        }
    }

    @Override
    public void write(ChannelHandlerContext writing, Object message, ChannelPromise promise) {
        written |= message instanceof ByteBuf bytes && bytes.readableBytes() > LONGEST_CONTROL_FRAME;
        writing.write(message, promise);
    }

    /** Notes that the server waits for a request, or for the rest of one. */
    void awaitRequest() {
        if (awaitingSince == 0) {
            awaitingSince = System.nanoTime();
            contentBytes = 0;
        }
    }

    /** Notes that the head of a request has arrived; its content has as long again. */
    void awaitContent() {
        awaitingSince = System.nanoTime();
        contentBytes = 0;
    }

    void contentArrived(int bytes) {
        contentBytes += bytes;
    }

    /** Notes that no request is awaited. */
    void requestArrived() {
        awaitingSince = 0;
    }

    /** Notes how many bytes wait for a client that does not read. */
    void stall(long bytes) {
        if (stalledSince == 0) {
            stalledSince = System.nanoTime();
            stalledBytes = bytes;
            limits.stall(this, bytes);
        }
    }

    void resume() {
        if (stalledSince != 0) {
            limits.resume(this, stalledBytes);
            stalledSince = 0;
        }
    }

    long stalledSince() {
        return stalledSince;
    }

    long stalledBytes() {
        return stalledBytes;
    }

    private void check() {
        long now = System.nanoTime();
        if (awaitingSince != 0
                && now - awaitingSince - TimeUnit.MILLISECONDS.toNanos(contentBytes) > limits.requestNanos()) {
            close("request-timeout");
        } else if (!progresses(now) && now - lastProgress > limits.writeNanos()) {
            close("write-timeout");
        }
    }

    /** Whether nothing waits for the client, or it has read some of it since the last check. */
    private boolean progresses(long now) {
        ChannelOutboundBuffer buffer = context.channel().unsafe().outboundBuffer();
        long pending = buffer == null ? 0 : buffer.totalPendingWriteBytes();
        long flushed = buffer == null ? 0 : buffer.currentProgress();
        boolean idle = pending == 0 && (gate != null || written || !hasStreams());
        boolean progress = idle || pending != lastPending || flushed != lastFlushed;
        lastPending = pending;
        lastFlushed = flushed;
        written = false;
        if (progress) {
            lastProgress = now;
        }
        return progress;
    }

    /** Whether HTTP/2 has requests under way; what waits for its windows does not come to the channel. */
    private boolean hasStreams() {
        Http2ConnectionHandler http2 = context.pipeline().get(Http2ConnectionHandler.class);
        return http2 != null && http2.connection().numActiveStreams() > 0;
    }

    /** Closes the connection from any thread. */
    void closeSoon(String reason) {
        context.executor().execute(() -> close(reason));
    }

    void close(String reason) {
        if (context.channel().isOpen()) {
            ConnectionLimits.closed(reason).increment();
            // Not by the server, which would first send what waits. The system drops its part as well.
            context.channel().config().setOption(ChannelOption.SO_LINGER, 0);
            context.close();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext triggered, Object event) {
        if (event instanceof ChannelInputShutdownEvent && gate == null) {
            context.channel().close();
        } else {
            triggered.fireUserEventTriggered(event);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext inactive) {
        check.cancel(false);
        resume();
        inactive.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext removed) {
        check.cancel(false);
        resume();
    }
}
