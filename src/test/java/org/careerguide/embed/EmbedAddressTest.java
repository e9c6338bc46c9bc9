package org.careerguide.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address of this server shows, whichever of its pages it leads to. */
class EmbedAddressTest {

    private static final String HOME = "https://guide.example.org:8443/sub";

    private static EmbedAddress of(String address) {
        return EmbedAddress.of(address, HOME).orElse(null);
    }

    @ParameterizedTest(name = "{0} is framed at {1}")
    @CsvSource(delimiter = '|', value = {
            "/api/v1/comparisons/a-vs-b | /embed/comparisons/a-vs-b",
            "/api/v1/comparisons/a-vs-b.html | /embed/comparisons/a-vs-b",
            "/api/v1/roles/nurse.fragment.html | /embed/roles/nurse",
            "/embed/guides/start.md | /embed/guides/start",
            "/embed/roles/nurse?theme=dark&utm=1 | /embed/roles/nurse?theme=dark",
            "/api/v1/compare?roles=nurse,coder | /embed/compare?roles=nurse,coder",
            "/api/v1/compare.html?roles=nurse,coder&version=7 | /embed/compare?roles=nurse,coder&version=7",
            "/?roles=nurse,coder | /embed/compare?roles=nurse,coder",
            "/?roles=nurse | /embed/roles/nurse", "/?roles=%20Nurse,&theme=dark | /embed/roles/nurse?theme=dark",
            "/embed/compare?roles=nurse | /embed/compare?roles=nurse",
            "/api/v1/roles/nurse.html?place=US-CA | /embed/roles/nurse?place=US-CA",
            "/api/v1/compare?roles=a%2Cb&accent=%23fff | /embed/compare?roles=a,b&accent=%23fff",
            "/embed/comparisons/x?differences=only&criteria=wages,skills | /embed/comparisons/x?differences=only&criteria=wages,skills",
    })
    void addressOfAnyPageLeadsToTheFrame(String path, String frame) {
        for (String address : new String[] { HOME + path, path, "/sub" + path, " " + HOME + path + " ",
                "HTTPS://GUIDE.example.org:8443/sub" + path, "http://guide.example.org:8443/sub" + path,
                "//guide.example.org:8443/sub" + path }) {
            assertThat(of(address)).as(address).isNotNull().extracting(EmbedAddress::path).isEqualTo(frame);
        }
        assertThat(of(frame).path()).as("the frame itself").isEqualTo(frame);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "x", "https://example.org/api/v1/roles/nurse",
            "https://guide.example.org/sub/api/v1/roles/nurse",
            "https://guide.example.org:8443/api/v1/roles/nurse", "https://guide.example.org:8443/subway/api/v1/roles/nurse",
            "ftp://guide.example.org:8443/sub/api/v1/roles/nurse", "mailto:a@guide.example.org", "javascript:alert(1)",
            "//example.org/sub/api/v1/roles/nurse", "/api/v1/tools/pen", "/api/v1/roles", "/api/v1/roles/",
            "/api/v1/roles/Nurse",
            "/api/v1/roles/nurse.xml", "/api/v1/roles/nurse/skills", "/api/v1/compare", "/embed/compare", "/", "/embed",
            "/api/v2/roles/nurse", "/api/v1/roles/nurse%2Fskills", "/api/v1/roles/nurse%", "/api/v1/roles/a b", "https://[::1",
            "///", "//", "https:", "?roles=a,b", "/x/../api/v1/roles/nurse",
            "https://guide.example.org:8443@evil.example/sub/" })
    void otherAddressesShowNothing(String address) {
        assertThat(of(address)).isNull();
    }

    @Test
    void addressesOfAServerWithoutAPrefixBeginRightBehindTheHost() {
        assertThat(EmbedAddress.of("http://localhost:8080/api/v1/roles/nurse", "http://localhost:8080").orElseThrow().slug())
                .isEqualTo("nurse");
        assertThat(EmbedAddress.of("/embed/roles/nurse", "http://localhost:8080").orElseThrow().collection())
                .isEqualTo("roles");
        assertThat(EmbedAddress.of("http://localhost:8081/api/v1/roles/nurse", "http://localhost:8080")).isEmpty();
    }

    @Test
    void firstOfRepeatedOptionsCounts() {
        assertThat(of("/embed/roles/nurse?theme=dark&theme=light").options()).isEqualTo(Map.of("theme", "dark"));
    }

    @Test
    void optionIsAddedWhereItIsNotGiven() {
        EmbedAddress address = of("/embed/roles/nurse?theme=dark");

        assertThat(address.orElse("theme", "light").orElse("lang", "en").path())
                .isEqualTo("/embed/roles/nurse?theme=dark&lang=en");
        assertThat(address.withSlug("coder").path()).isEqualTo("/embed/roles/coder?theme=dark");
        assertThat(address.path()).as("itself").isEqualTo("/embed/roles/nurse?theme=dark");
    }

    @ParameterizedTest(name = "version={0} is {1}")
    @CsvSource({ "7, 7", "0, 0", "999999999, 999999999", "9999999999, 2147483647", "x, 2147483647", "-1, 2147483647",
            "'', 2147483647" })
    void malformedVersionIsOneThatCannotExist(String given, int version) {
        assertThat(of("/embed/roles/nurse?version=" + given).version().version).isEqualTo(version);
    }

    @ParameterizedTest(name = "view={0}: {1}")
    @CsvSource(nullValues = "none", value = { "none, true", "card, true", "full, false" })
    void cardIsShownUnlessAllIsWanted(String view, boolean card) {
        var parameters = new FrameParameters();
        parameters.view = view;

        assertThat(parameters.isCard()).isEqualTo(card);
        assertThat(of("/embed/roles/nurse" + (view == null ? "" : "?view=" + view)).isCard()).isEqualTo(card);
    }

    @ParameterizedTest(name = "theme {0} and accent {1} are {2} and {3}")
    @CsvSource(nullValues = "none", value = { "none, none, none, none", "auto, 0b7285, none, #0b7285",
            "dark, '#fff', dark, #fff",
            "light, FFF, light, #FFF" })
    void looksAreWrittenAsStyles(String theme, String accent, String ownTheme, String colour) {
        var parameters = new FrameParameters();
        parameters.theme = theme;
        parameters.accent = accent;

        assertThat(parameters.ownTheme()).isEqualTo(ownTheme);
        assertThat(parameters.accentColour()).isEqualTo(colour);
    }
}
