package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Management ports that cannot be opened. */
class ManagementPortFailureTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void start(int port, String host, int publicPort) {
        ManagementSettings settings = new SmallRyeConfigBuilder().withMapping(ManagementSettings.class)
                .withDefaultValues(
                        Map.of("careerguide.management.port", Integer.toString(port), "careerguide.management.host", host))
                .build().getConfigMapping(ManagementSettings.class);
        var management = new ManagementPort(settings, null, null, vertx, true, publicPort);
        management.remember(Router.router(vertx));
        management.start(null);
    }

    @Test
    void portOfTheApiIsRejected() {
        assertThatThrownBy(() -> start(8080, "0.0.0.0", 8080)).isInstanceOf(ConfigurationException.class)
                .hasMessage("The setting careerguide.management.port is 8080, which is the port of the API; name another one.");
    }

    @Test
    void takenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> start(taken.getLocalPort(), "127.0.0.1", 8080)).isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("The management port " + taken.getLocalPort() + " cannot be opened on 127.0.0.1 (")
                    .hasMessageEndingWith("careerguide.management.port and careerguide.management.host set another.");
        }
    }

    @Test
    void addressOfAnotherMachineIsNamed() {
        assertThatThrownBy(() -> start(0, "192.0.2.1", 8080)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("on 192.0.2.1 (");
    }
}
