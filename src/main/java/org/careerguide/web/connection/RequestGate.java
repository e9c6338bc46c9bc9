package org.careerguide.web.connection;

import java.util.ArrayDeque;
import java.util.Queue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/**
 * Lets one request of a connection through at a time: the next is neither read nor decoded before the client reads the previous
 * answer. So a client that does not read costs at most one answer and one read.
 */
final class RequestGate extends ChannelDuplexHandler {

    /** What a client may have sent ahead when it says that it sends no more, in bytes: the system then hands over all of it. */
    private static final int MOST_HELD = 256 * 1024;

    /** How many requests that were sent ahead are handed on before other connections have their turn. */
    private static final int MOST_AT_ONCE = 2;

    /** How many bytes of answers to these are sent together, roughly. */
    private static final long MOST_UNFLUSHED = 16 * 1024;

    private final ConnectionGuard guard;
    private final Queue<ByteBuf> held = new ArrayDeque<>(2);
    private final Watch watch = new Watch();
    private ChannelHandlerContext context;
    private int heldBytes;

    /** Whether the decoder may have another message in what it was given. */
    private boolean decoderFilled;

    /** Whether the decoder may hold the beginning of a message. */
    private boolean decoderHolds;
    private boolean feeding;
    private ByteBuf fed = Unpooled.EMPTY_BUFFER;

    /** Whether the decoder has emitted a message for its input, and whether any input was left after that. */
    private boolean emitted;
    private boolean left;

    /** Whether this gate stopped the reading. */
    private boolean paused;
    private boolean inputEnded;

    /** Whether a request is in progress: started, and not yet both read and answered. */
    private boolean underWay;
    private boolean read;
    private boolean answered;

    /** Whether the connection no longer speaks HTTP/1. */
    private boolean upgraded;

    /** Bytes of the last answer since the channel was last writable: some may not have reached the channel yet. */
    private long answerBytes;

    RequestGate(ConnectionGuard guard) {
        this.guard = guard;
    }

    /** The part that sees requests and answers as the server does. */
    Watch watch() {
        return watch;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    private boolean isOpen() {
        return !underWay && context.channel().isWritable() || underWay && !read || upgraded;
    }

    @Override
    public void channelRead(ChannelHandlerContext reading, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        if (!underWay) {
            guard.awaitRequest();
        }
        held.add(bytes);
        heldBytes += bytes.readableBytes();
        feed();
        if (!held.isEmpty()) {
            pause();
            if (heldBytes > MOST_HELD) {
                guard.close("held-bytes");
            }
        }
    }

    /** Hands on what is held, as far as the gate is open. */
    private void feed() {
        if (feeding) {
            return;
        }
        feeding = true;
        int fedSoFar = 0;
        long unflushed = 0;
        try {
            while ((decoderFilled || !held.isEmpty()) && isOpen() && fedSoFar++ < MOST_AT_ONCE) {
                // The decoder goes on with what it has when it is given nothing.
                fed = decoderFilled ? Unpooled.EMPTY_BUFFER : held.remove();
                heldBytes -= fed.readableBytes();
                emitted = false;
                context.fireChannelRead(fed);
                decoderFilled = emitted && left;
                decoderHolds = !emitted || left;
                unflushed += answerBytes;
                if (!underWay && unflushed > MOST_UNFLUSHED) {
                    // Answers have to come to the channel before that can say whether it is full.
                    context.fireChannelReadComplete();
                    unflushed = 0;
                }
            }
        } finally {
            feeding = false;
        }
        if (fedSoFar > MOST_AT_ONCE) {
            feedSoon();
        } else if (!decoderFilled && held.isEmpty()) {
            if (inputEnded && (!underWay || !read)) {
                context.channel().writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
            }
            unpause();
        } else if (underWay && read || !context.channel().isWritable()) {
            guard.requestArrived();
        }
    }

    private void pause() {
        paused = true;
        context.channel().config().setAutoRead(false);
    }

    private void unpause() {
        if (paused) {
            paused = false;
            context.channel().config().setAutoRead(true);
            // Reading may have been switched on before, when this gate did not let it through.
            context.read();
        }
    }

    @Override
    public void read(ChannelHandlerContext reading) {
        if (!paused) {
            reading.read();
        }
    }

    /** Continues after an answer, or once the client reads again; in a task of its own, after the current write. */
    private void feedSoon() {
        if (!feeding && (paused || decoderFilled || !held.isEmpty() || inputEnded)) {
            context.executor().execute(() -> {
                if (!underWay && (decoderFilled || !held.isEmpty())) {
                    guard.awaitRequest();
                }
                feed();
                context.fireChannelReadComplete();
            });
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext changed) {
        if (changed.channel().isWritable()) {
            answerBytes = 0;
            guard.resume();
            feedSoon();
        } else {
            ChannelOutboundBuffer buffer = changed.channel().unsafe().outboundBuffer();
            guard.stall(answerBytes + (buffer == null ? 0 : buffer.totalPendingWriteBytes()));
        }
        changed.fireChannelWritabilityChanged();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext triggered, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            // The client may still read: it gets its answers.
            inputEnded = true;
            feedSoon();
        } else {
            triggered.fireUserEventTriggered(event);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext inactive) {
        release();
        inactive.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext removed) {
        release();
    }

    private void release() {
        held.forEach(ByteBuf::release);
        held.clear();
        heldBytes = 0;
    }

    /** Sees requests after they are decoded, and answers before they are encoded. */
    private final class Watch extends ChannelDuplexHandler {

        @Override
        public void channelRead(ChannelHandlerContext reading, Object message) {
            if (!emitted) {
                emitted = true;
                // The decoder has released what it used up, unless it had joined it to what it held.
                left = decoderHolds || fed.refCnt() > 0;
            }
            if (message instanceof HttpRequest) {
                underWay = true;
                read = false;
                answered = false;
                answerBytes = 0;
                guard.awaitContent();
            }
            if (message instanceof HttpContent content) {
                guard.contentArrived(content.content().readableBytes());
            }
            if (message instanceof LastHttpContent) {
                read = true;
                guard.requestArrived();
                end();
            }
            reading.fireChannelRead(message);
        }

        @Override
        public void write(ChannelHandlerContext writing, Object message, ChannelPromise promise) {
            if (message instanceof HttpContent content) {
                answerBytes += content.content().readableBytes();
            } else if (message instanceof ByteBuf bytes) {
                answerBytes += bytes.readableBytes();
            } else if (message instanceof FileRegion file) {
                answerBytes += file.count();
            }
            boolean interim = false;
            if (message instanceof HttpResponse response) {
                interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
                upgraded |= response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
                if (!interim && !response.headers().contains(HttpHeaderNames.DATE)) {
                    response.headers().set(HttpHeaderNames.DATE, HttpDate.now());
                }
            }
            writing.write(message, promise);
            if (message instanceof LastHttpContent && !interim) {
                answered = true;
                end();
            }
        }

        /** Ends a request that is both read and answered. */
        private void end() {
            if (read && answered && underWay) {
                underWay = false;
                feedSoon();
            }
        }
    }
}
