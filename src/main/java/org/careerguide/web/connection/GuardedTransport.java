package org.careerguide.web.connection;

import java.net.SocketAddress;
import java.util.concurrent.ThreadFactory;

import org.eclipse.microprofile.config.ConfigProvider;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.datagram.DatagramSocketOptions;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.ClientOptionsBase;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.transport.Transport;

/**
 * A transport that guards the connections of servers, which all speak HTTP here, and leaves everything else to the system's own
 * transport, or Java's if the system has none. Vert.x finds this class as a service.
 */
public final class GuardedTransport implements Transport {

    /** What the system takes from a client before the server reads it, in bytes; Linux doubles it. */
    private static final int RECEIVE_BUFFER = 32 * 1024;

    /** What the system takes from the server before a client reads it, in bytes; Linux doubles it. */
    private static final int SEND_BUFFER = 64 * 1024;

    /** What is read at once, in bytes. */
    private static final int LARGEST_READ = 16 * 1024;
    private static final int FIRST_READ = 2 * 1024;
    private static final int SMALLEST_READ = 256;

    /** The listening channels; a channel that is closed leaves the group by itself. */
    private static final ChannelGroup LISTENING = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

    private final Transport transport;

    /** Wraps the best transport that there is. */
    public GuardedTransport() {
        Transport own = VertxBuilder.nativeTransport();
        transport = own != null && own.isAvailable() ? own : JDKTransport.INSTANCE;
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        transport.configure(options, domainSocket, bootstrap);
        if (!domainSocket) {
            bootstrap.option(ChannelOption.SO_RCVBUF, RECEIVE_BUFFER).childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER);
        }
        bootstrap.childOption(ChannelOption.ALLOW_HALF_CLOSURE, true).childOption(ChannelOption.RCVBUF_ALLOCATOR,
                new AdaptiveRecvByteBufAllocator(SMALLEST_READ, FIRST_READ, LARGEST_READ));
        var limits = new ConnectionLimits(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                .getConfigMapping(ConnectionSettings.class));
        bootstrap.childHandler(new GuardInitializer(bootstrap.config().childHandler(), limits));
        bootstrap.handler(new ChannelInitializer<>() {

            @Override
            protected void initChannel(Channel channel) {
                LISTENING.add(channel);
            }
        });
    }

    /** Closes what listens, so that new connections are refused; those that are open stay. */
    static void stopAccepting() {
        LISTENING.close();
    }

    /** Adds the guard ahead of what the server adds to a connection. */
    private static final class GuardInitializer extends ChannelInitializer<Channel> {

        private final ChannelHandler server;
        private final ConnectionLimits limits;

        GuardInitializer(ChannelHandler server, ConnectionLimits limits) {
            this.server = server;
            this.limits = limits;
        }

        @Override
        protected void initChannel(Channel channel) {
            channel.pipeline().addLast(server).addFirst(new ConnectionGuard(limits));
        }
    }

    @Override
    public boolean supportsDomainSockets() {
        return transport.supportsDomainSockets();
    }

    @Override
    public boolean supportFileRegion() {
        return transport.supportFileRegion();
    }

    @Override
    public boolean isAvailable() {
        return transport.isAvailable();
    }

    @Override
    public Throwable unavailabilityCause() {
        return transport.unavailabilityCause();
    }

    @Override
    public SocketAddress convert(io.vertx.core.net.SocketAddress address) {
        return transport.convert(address);
    }

    @Override
    public io.vertx.core.net.SocketAddress convert(SocketAddress address) {
        return transport.convert(address);
    }

    @Override
    public EventLoopGroup eventLoopGroup(int type, int threads, ThreadFactory threadFactory, int ioRatio) {
        return transport.eventLoopGroup(type, threads, threadFactory, ioRatio);
    }

    @Override
    public DatagramChannel datagramChannel() {
        return transport.datagramChannel();
    }

    @Override
    public DatagramChannel datagramChannel(InternetProtocolFamily family) {
        return transport.datagramChannel(family);
    }

    @Override
    public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
        return transport.channelFactory(domainSocket);
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        return transport.serverChannelFactory(domainSocket);
    }

    @Override
    public void configure(DatagramChannel channel, DatagramSocketOptions options) {
        transport.configure(channel, options);
    }

    @Override
    public void configure(ClientOptionsBase options, boolean domainSocket, Bootstrap bootstrap) {
        transport.configure(options, domainSocket, bootstrap);
    }
}
