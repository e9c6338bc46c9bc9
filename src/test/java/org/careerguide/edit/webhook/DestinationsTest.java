package org.careerguide.edit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(strings = { "10.0.0.0", "10.0.0.0/33", "example.org/8", "10.0.0/x", "::/129", "", "10/8", "10.1/16",
            "10.0.0/24",
            "167772160/8", "10.0.0.0.0/8", "256.0.0.0/8", "010.0.0.0/8x", "10.0.0.0/-1", "10.0.0.0/", "/8", "10.0.0.0/8/8",
            "10.0.0.0/8,", ",10.0.0.0/8", "fd00::/8,x", "::ffff:10.0.0.0/104", "fe80::1%eth0/10", ":/8", "1:2/16" })
    void malformedNetworksAreRefused(String network) {
        assertThatThrownBy(() -> Networks.of(network)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({ "10.0.0.0/8, 10.255.255.255, true", "10.0.0.0/8, 11.0.0.0, false", "10.0.0.0/8, 9.255.255.255, false",
            "10.1.2.3/8, 10.9.9.9, true", "0.0.0.0/0, 255.255.255.255, true", "0.0.0.0/0, ::1, false", "::/0, 10.0.0.1, false",
            "192.168.4.0/22, 192.168.7.255, true", "192.168.4.0/22, 192.168.8.0, false", "192.0.2.1/32, 192.0.2.1, true",
            "192.0.2.1/32, 192.0.2.0, false", "128.0.0.0/1, 127.255.255.255, false", "128.0.0.0/1, 128.0.0.0, true",
            "2001:db8::/32, 2001:db8:ffff::1, true", "2001:db8::/32, 2001:db9::, false",
            "2001:db8::/33, 2001:db8:8000::, false",
            "fd00::/8, fdff::1, true", "::1/128, ::1, true", "::1/128, ::2, false" })
    void networkHoldsTheAddressesThatBeginWithItsBits(String network, String address, boolean holds) throws Exception {
        assertThat(Networks.of(network).contain(InetAddress.getByName(address))).isEqualTo(holds);
    }

    @Test
    void severalNetworksHoldWhatAnyOfThemHolds() throws Exception {
        Networks networks = Networks.of(" 10.0.0.0/8 , fd00::/8 ");

        assertThat(networks.contain(InetAddress.getByName("10.1.1.1"))).isTrue();
        assertThat(networks.contain(InetAddress.getByName("fd01::1"))).isTrue();
        assertThat(networks.contain(InetAddress.getByName("8.8.8.8"))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", value = { "199, The receiver answered with an error.", "200, none", "204, none",
            "299, none",
            "300, 'The receiver redirects, which is not followed.'", "308, 'The receiver redirects, which is not followed.'",
            "400, The receiver answered with an error.", "410, The receiver answered with an error.",
            "503, The receiver answered with an error." })
    void eventIsTakenWithASuccessfulStatus(int status, String error) {
        Sender.Outcome outcome = Sender.Outcome.of(status, "body");

        assertThat(outcome.error()).isEqualTo(error);
        assertThat(outcome.isTaken()).isEqualTo(error == null);
    }
}
