package org.careerguide.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.careerguide.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;

/** Kinds of failure, what stands behind one, and the address that links in answers begin with. */
class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void typeIsFoundByTheSlugOfItsPage(ProblemType type) {
        assertThat(ProblemType.ofSlug(type.slug())).contains(type);
        assertThat(type.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(type.status()).isBetween(400, 599);
        assertThat(type.meaning()).endsWith(".");
        assertThat(type.remedy()).endsWith(".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "401", "403", "405", "406", "413", "414", "415", "431", "503" })
    void statusStandsForATypeThatIsAnsweredWithIt(int status) {
        assertThat(ProblemType.ofStatus(status).status()).isEqualTo(status);
    }

    @Test
    void otherStatusesStandForAMistakeOfTheClientOrOfTheServer() {
        for (int status = 400; status < 600; status++) {
            assertThat(ProblemType.ofStatus(status).status() >= 500).as("%d", status).isEqualTo(status >= 500);
        }
    }

    @Test
    void noTwoTypesHaveOneTitle() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "08001", "08006", "28P01", "3D000", "53300", "53100", "57P01", "57014", "55000" })
    void databaseThatCannotBeUsedIsAnOutageHoweverItIsWrapped(String state) {
        var failure = new SQLException("no", state);
        var next = new SQLException("batch", "23505");
        next.setNextException(failure);
        var suppressing = new IllegalStateException("closed");
        suppressing.addSuppressed(new IOException(failure));

        assertThat(DatabaseOutage.isCauseOf(failure)).isTrue();
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException(new RuntimeException(failure)))).isTrue();
        assertThat(DatabaseOutage.isCauseOf(new RuntimeException(next))).isTrue();
        assertThat(DatabaseOutage.isCauseOf(suppressing)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "23505", "42601", "40001", "55P03", "22P02", "25006", "0", "" })
    void otherFailuresOfTheDatabaseAreNone(String state) {
        assertThat(DatabaseOutage.isCauseOf(new RuntimeException(new SQLException("connection", state)))).isFalse();
    }

    @Test
    void poolThatHasNoConnectionInTimeIsAnOutage() {
        assertThat(DatabaseOutage.isCauseOf(new SQLException("Acquisition timeout while waiting for new connection"))).isTrue();
        assertThat(DatabaseOutage.isCauseOf(new SQLException((String) null))).isFalse();
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException("Acquisition timeout"))).isFalse();
    }

    @Test
    void causesThatGoInCirclesEnd() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        one.addSuppressed(other);

        assertThat(DatabaseOutage.isCauseOf(one)).isFalse();
    }

    private static BaseUrl baseUrl(String url) {
        return new BaseUrl(Stubs.answering(AddressSettings.class, Map.of("url", Optional.ofNullable(url))), null);
    }

    private static HttpServerRequest to(HostAndPort authority) {
        var answers = new HashMap<String, Object>(
                Map.of("scheme", "http", "localAddress", SocketAddress.inetSocketAddress(8080, "127.0.0.1")));
        answers.put("authority", authority);
        return Stubs.answering(HttpServerRequest.class, answers);
    }

    @ParameterizedTest(name = "{0}, port {1}: {2}")
    @CsvSource({ "example.org, 8080, http://example.org:8080", "EXAMPLE.org, -1, http://EXAMPLE.org",
            "127.0.0.1, 80, http://127.0.0.1:80",
            "a_b-c.example, -1, http://a_b-c.example", "'a b', -1, http://localhost:8080", "'a\"b', -1, http://localhost:8080",
            "a<b, -1, http://localhost:8080", "a/b, -1, http://localhost:8080", "a@b, -1, http://localhost:8080",
            "a?b, -1, http://localhost:8080", "'', -1, http://localhost:8080", "ä, -1, http://localhost:8080" })
    void linksBeginWithTheAddressOfTheRequestIfItIsOne(String host, int port, String url) {
        assertThat(baseUrl(null).of(to(HostAndPort.create(host, port)))).isEqualTo(url);
    }

    @Test
    void linksBeginWithTheAddressOfTheServerWhereTheRequestNamesNoneOrALongOne() {
        assertThat(baseUrl(null).of(to(null))).isEqualTo("http://localhost:8080");
        assertThat(baseUrl(null).of(to(HostAndPort.create("a".repeat(256), -1)))).isEqualTo("http://localhost:8080");
        assertThat(baseUrl(null).of(to(HostAndPort.create("a".repeat(255), -1)))).isEqualTo("http://" + "a".repeat(255));
    }

    @ParameterizedTest(name = "{0}: {1}, path {2}")
    @CsvSource(delimiter = '|', value = { "https://example.org | https://example.org | ''",
            "https://example.org/ | https://example.org | ''",
            "https://example.org/guide/ | https://example.org/guide | /guide",
            "https://example.org/a%20b | https://example.org/a%20b | /a%20b" })
    void linksBeginWithTheConfiguredAddressWhereThereIsOne(String configured, String url, String path) {
        assertThat(baseUrl(configured).of(to(HostAndPort.create("other.example", -1)))).isEqualTo(url);
        assertThat(baseUrl(configured).path()).isEqualTo(path);
        assertThat(baseUrl(configured).configured()).contains(url);
    }

    @Test
    void pathIsEmptyWithoutAConfiguredAddress() {
        assertThat(baseUrl(null).path()).isEmpty();
    }

    @Test
    void longSlugIsShortenedInTheMessage() {
        var failure = ContentNotFoundException.of("career-path", "id", "x".repeat(5000));

        assertThat(failure.getMessage()).startsWith("No career path has the id “xxx").hasSizeLessThan(200);
        assertThat(failure.slug()).hasSize(5000);
    }
}
