package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.netty.handler.codec.http.QueryStringDecoder;

/** Addresses that are safe to put into other addresses, and queries in one encoding. */
class RequestedTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', value = {
            "/api/v1/roles?title=a | /api/v1/roles?title=a",
            "/a b | /a%20b",
            "/a\"<>b | /a%22%3C%3Eb",
            "/a\\b^{}` | /a%5Cb%5E%7B%7D%60",
            "/é | /%E9",
            "/a%20b | /a%20b",
            "/a?b=c&d='e'(f)*g!$,;:@ | /a?b=c&d='e'(f)*g!$,;:@",
            "/a?b=[1] | /a?b=%5B1%5D",
            "/a?b=#c#d | /a?b=%23c%23d",
    })
    void whatIsIllegalIsPercentEncodedAndNothingElse(String sent, String encoded) {
        assertThat(Requested.encoded(sent)).isEqualTo(encoded);
        assertThat(Requested.encoded(encoded)).as("again").isEqualTo(encoded);
    }

    @Test
    void everyAddressThatIsSentCanBeParsedOnceEncoded() {
        for (char c = 1; c <= 0xFF; c++) {
            if (c != '%') {
                String encoded = Requested.encoded("/x" + c + "y?z=" + c);
                assertThat(URI.create(encoded)).as("character %d", (int) c).isNotNull();
                assertThat(encoded).doesNotContainAnyWhitespaces().isASCII();
            }
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', value = {
            "a=b | a=b",
            "a=%62 | a=b",
            "a=b%2Cc | a=b,c",
            "a=b%2cc | a=b,c",
            "a=b+c | a=b%20c",
            "a=b%20c | a=b%20c",
            "a=b%2bc | a=b%2Bc",
            "a=b%26c%3dd | a=b%26c%3Dd",
            "a=%c3%a9 | a=%C3%A9",
            "a=%2541 | a=%2541",
            "a=b%23c | a=b%23c",
            "a=b%3Bc | a=b%3Bc",
            "a=%24%5C1 | a=$%5C1",
            "a=%2F%3A%40 | a=/:@",
    })
    void whatMayStandForItselfDoes(String query, String oneEncoding) {
        assertThat(Requested.inOneEncoding(query)).isEqualTo(oneEncoding);
    }

    @Test
    void queriesInOneEncodingMeanTheSameAndStayAsTheyAre() {
        var random = new Random(14);
        for (int round = 0; round < 2000; round++) {
            String query = "a=" + encodedSomehow(random) + "&b=" + encodedSomehow(random);
            String one = Requested.inOneEncoding(query);
            assertThat(new QueryStringDecoder("?" + one).parameters()).as(query)
                    .isEqualTo(new QueryStringDecoder("?" + query).parameters());
            assertThat(Requested.inOneEncoding(one)).as(query).isEqualTo(one);
        }
    }

    /** A random text of which each character is percent-encoded or stands for itself, as its client likes. */
    private static String encodedSomehow(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            String character = String.valueOf("ab09-._~,:/@!$'()*&=+;#%? é日".charAt(random.nextInt(28)));
            boolean plain = "ab09-._~,:/@!$'()*".contains(character);
            if (plain && random.nextBoolean()) {
                text.append(character);
            } else if (character.equals(" ") && random.nextBoolean()) {
                text.append('+');
            } else {
                for (byte one : character.getBytes(StandardCharsets.UTF_8)) {
                    text.append(random.nextBoolean() ? "%%%02x".formatted(one) : "%%%02X".formatted(one));
                }
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "/api/v1/roles?draft=x, true", "/api/v1/roles?a=b&draft=x, true", "/api/v1/roles?draft=, true",
            "/api/v1/roles, false", "/api/v1/roles?drafts=x, false", "/api/v1/roles?overdraft=x, false",
            "/draft=x, false",
            // However a client encodes a name, it is the same parameter.
            "/api/v1/roles?%64raft=x, true", "/api/v1/roles?a=b&d%72af%74=x, true", "/api/v1/roles?a=b;draft=x, true",
            "/api/v1/roles?a=b;%64raft=x, true", "/api/v1/roles?draft, true", "/api/v1/roles?draft&a=b, true",
            "/api/v1/roles?a=draft, false", "/api/v1/roles?a%3Ddraft=x, false", "/api/v1/roles?a%26draft=x, false",
            "/api/v1/roles?%2564raft=x, false", "/api/v1/roles?%zz&draft=x, true", "/%3Fdraft=x, false" })
    void draftIsNamedByAParameterOfTheQuery(String uri, boolean named) {
        assertThat(Requested.namesDraft(uri)).isEqualTo(named);
    }
}
