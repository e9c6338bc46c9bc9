package org.careerguide.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.vertx.core.MultiMap;

/** Which form of a finished answer a client gets, and what is in it. */
class AnswerTest {

    private static final byte[] LONG = "career guide ".repeat(500).getBytes(StandardCharsets.UTF_8);

    private static Answer answer(byte[] bytes, Map<String, String> headers) {
        return new Answer(bytes, "W/\"x\"", null, headers, Map.of("Vary", "Accept", "X-Common", "yes"));
    }

    @ParameterizedTest(name = "Accept-Encoding: {0} is answered {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "none | none", "'' | none", "gzip | gzip", "GZIP | gzip", "br, gzip | gzip", "gzip;q=0.5 | gzip",
            "gzip ; q=1.0 | gzip", "gzip;q=0 | none", "gzip;q=0.0 | none", "gzip; q=0.000 | none", "gzip;Q=0 | none",
            "gzip;q=0.001 | gzip", "* | gzip", "*;q=0 | none", "*;q=0.1 | gzip", "gzip;q=0, * | none", "*, gzip;q=0 | none",
            "gzip, *;q=0 | gzip", "*;q=0, gzip | gzip", "br | none", "identity | none", "deflate, br;q=0.9 | none",
            "gzipped | none", "xgzip | none", "identity, * | gzip", "gzip,, | gzip",
    })
    void compressedFormIsForThoseWhoTakeGzip(String acceptEncoding, String coding) {
        Answer answer = answer(LONG, Map.of());
        answer.compress();

        assertThat(answer.form(acceptEncoding).coding()).isEqualTo(coding);
    }

    @Test
    void answerIsPlainAsLongAsItIsNotCompressed() {
        assertThat(answer(LONG, Map.of()).form("gzip").coding()).isNull();
    }

    @Test
    void compressedFormHoldsTheSameBytes() throws IOException {
        Answer answer = answer(LONG, Map.of());
        answer.compress();
        Answer.Form form = answer.form("gzip");

        byte[] compressed = ByteBufUtil.getBytes(form.content());

        assertThat(compressed).hasSize(form.length()).hasSizeLessThan(LONG.length);
        assertThat(form.writtenLength()).hasToString(String.valueOf(compressed.length));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes()).isEqualTo(LONG);
        assertThat(answer.plain()).isEqualTo(LONG);
    }

    @Test
    void bytesThatDoNotShrinkStayPlain() {
        byte[] noise = new byte[3000];
        new Random(14).nextBytes(noise);
        for (byte[] bytes : new byte[][] { noise, new byte[0], { 1 } }) {
            Answer answer = answer(bytes, Map.of());
            answer.compress();
            assertThat(answer.form("gzip").coding()).isNull();
            assertThat(answer.form("gzip").length()).isEqualTo(bytes.length);
        }
    }

    /** Content that is sent often moves to direct memory. */
    @Test
    void bytesStayTheSameHoweverOftenTheyAreSent() {
        Answer.Form form = answer(LONG, Map.of()).form(null);
        for (int i = 0; i < 200; i++) {
            ByteBuf content = form.content();
            assertThat(ByteBufUtil.getBytes(content)).isEqualTo(LONG);
            // A sender reads to the end and lets go; the next one begins at the beginning.
            content.skipBytes(content.readableBytes());
            content.release();
        }
    }

    @Test
    void headersOfTheAnswerReplaceThoseOfEveryAnswer() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Vary", "before");

        answer(LONG, Map.of("vary", "Accept, Accept-Encoding", "ETag", "W/\"x\"")).setHeaders(headers);

        assertThat(headers.getAll("Vary")).containsExactly("Accept, Accept-Encoding");
        assertThat(headers.get("X-Common")).isEqualTo("yes");
        assertThat(headers.get("ETag")).isEqualTo("W/\"x\"");
    }

    @Test
    void clientWithoutConditionDoesNotHaveTheAnswer() {
        Answer answer = answer(LONG, Map.of());

        assertThat(answer.isKnown(null, null)).isFalse();
        assertThat(answer.isKnown("W/\"x\"", null)).isTrue();
        assertThat(answer.isKnown("W/\"y\"", null)).isFalse();
    }

    @Test
    void weightCoversBothFormsAndGrowsWithThem() {
        Answer answer = answer(LONG, Map.of());
        answer.compress();

        assertThat(answer.weight()).isGreaterThan(LONG.length + answer.form("gzip").length());
        assertThat(answer(new byte[0], Map.of()).weight()).isPositive();
        assertThat(answer(new byte[2 * LONG.length], Map.of()).weight()).isGreaterThan(answer.weight());
    }
}
