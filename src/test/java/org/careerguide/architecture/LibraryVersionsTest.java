package org.careerguide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.cfg.PackageVersion;

import io.netty.util.Version;

/** The libraries that are used are those that pom.xml asks for: a platform or another library may bring older ones. */
class LibraryVersionsTest {

    /** The property of pom.xml, and the versions that the libraries themselves report. */
    static Stream<Arguments> libraries() {
        return Stream.of(Arguments.of("postgresql.version", Stream.of(org.postgresql.util.DriverInfo.DRIVER_VERSION)),
                Arguments.of("jackson.version",
                        Stream.of(PackageVersion.VERSION.toString(),
                                com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString(),
                                com.fasterxml.jackson.dataformat.yaml.PackageVersion.VERSION.toString())),
                Arguments.of("netty.version", Version.identify(LibraryVersionsTest.class.getClassLoader()).values().stream()
                        .filter(one -> one.artifactId().matches("netty-(common|buffer|codec.*|handler|transport)"))
                        .map(Version::artifactVersion)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void libraryIsAtLeastOfThePinnedVersion(String property, Stream<String> used) throws IOException {
        String pinned = pinned(property);

        assertThat(used.toList()).isNotEmpty().allSatisfy(
                version -> assertThat(compare(version, pinned)).as("%s, and %s is pinned", version, pinned).isNotNegative());
    }

    private static String pinned(String property) throws IOException {
        Matcher version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).as(property).isTrue();
        return version.group(1);
    }

    /** Compares versions by their numbers. */
    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        int[] numbers = Stream.of(version.split("[^0-9]+")).filter(part -> !part.isEmpty()).mapToInt(Integer::parseInt)
                .toArray();
        return IntStream.range(0, 4).map(i -> i < numbers.length ? numbers[i] : 0).toArray();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({ "42.7.13, 42.7.13, 0", "42.7.9, 42.7.13, -1", "42.10.0, 42.7.13, 1", "4.1.136.Final, 4.1.135.Final, 1",
            "4.1, 4.1.0, 0", "2.21.5, 2.21.5.1, -1" })
    void versionsAreComparedByTheirNumbers(String one, String other, int sign) {
        assertThat(Integer.signum(compare(one, other))).isEqualTo(sign);
    }
}
