package org.careerguide.edit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may be sent to. */
class DestinationsTest {

    private static Destinations allowing(String... networks) {
        return new Destinations((WebhookSettings) Proxy.newProxyInstance(DestinationsTest.class.getClassLoader(),
                new Class<?>[] { WebhookSettings.class },
                (proxy, method, arguments) -> Optional.of(networks).filter(some -> some.length > 0)
                        .map(some -> Networks.of(String.join(",", some)))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.1", "2130706433", "localhost", "0.0.0.0", "10.1.2.3", "172.16.0.1",
            "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "[::1]", "[::]",
            "[fe80::1]", "[fd00:ec2::254]", "[::ffff:10.0.0.1]", "[64:ff9b::a00:1]", "[2002:a00:1::]", "[2001:db8::1]",
            "no-such-host.invalid" })
    void privateAndUnknownHostsAreRefused(String host) {
        assertThatThrownBy(() -> allowing().resolve(Destinations.uri("https://" + host + "/hook")))
                .isInstanceOf(Destinations.RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "8.8.8.8", "172.32.0.1", "[2606:4700:4700::1111]" })
    void publicAddressesAreTaken(String host) throws Exception {
        assertThat(allowing().resolve(Destinations.uri("https://" + host + ":8443/hook?x=1")).getAddress()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "10.1.2.3", "[fd00::1]", "[::ffff:10.1.2.3]" })
    void networksOfTheSettingAreTaken(String host) throws Exception {
        assertThat(allowing("10.1.0.0/16", "fd00::/8").resolve(Destinations.uri("http://" + host))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ftp://example.org", "example.org/hook", "/hook", "https://", "https://user:secret@example.org",
            "https://example.org/#x", "javascript:alert(1)", "file:///etc/passwd", "https://exa mple.org",
            "https://example.org:0", "https://example.org:70000" })
    void onlyAbsoluteWebAddressesAreTaken(String url) {
        assertThatThrownBy(() -> Destinations.uri(url)).isInstanceOf(Destinations.RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "10.0.0.0", "10.0.0.0/33", "example.org/8", "10.0.0/x", "::/129", "" })
    void malformedNetworksAreRefused(String network) {
        assertThatThrownBy(() -> Networks.of(network)).isInstanceOf(IllegalArgumentException.class);
    }
}
