package org.careerguide.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compression of answers. */
class GzipTest {

    private static byte[] read(byte[] compressed) throws IOException {
        try (var reading = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return reading.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 512, 16_383, 16_384, 16_385, 32_768, 3_000_001 })
    void whatIsCompressedIsReadBack(int length) throws IOException {
        byte[] random = new byte[length];
        new Random(length).nextBytes(random);
        byte[] even = new byte[length];
        Arrays.fill(even, (byte) 'x');
        byte[] mixed = random.clone();
        Arrays.fill(mixed, length / 3, length, (byte) 'x');
        for (byte[] plain : new byte[][] { random, even, mixed }) {
            assertThat(read(Gzip.compress(plain))).isEqualTo(plain);
        }
        assertThat(Gzip.compress(even)).hasSizeLessThan(40 + length / 200);
    }
}
