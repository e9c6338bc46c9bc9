package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.validation.Validation;
import jakarta.validation.executable.ExecutableValidator;

import org.careerguide.error.AddressSettings;
import org.careerguide.web.FrameSettings;
import org.careerguide.web.HttpSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The settings: which values they take, and that the README lists them. */
class SettingsTest {

    private static final ExecutableValidator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator()
            .forExecutables();

    private static boolean isAddress(String url) throws ReflectiveOperationException {
        AddressSettings settings = () -> Optional.of(url);
        return VALIDATOR.validateReturnValue(settings, AddressSettings.class.getMethod("url"), settings.url()).isEmpty();
    }

    private static boolean areSources(String ancestors) throws ReflectiveOperationException {
        FrameSettings settings = () -> ancestors;
        return VALIDATOR.validateReturnValue(settings, FrameSettings.class.getMethod("frameAncestors"), ancestors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://example.org", "https://example.org/", "http://localhost:8080",
            "HTTPS://Example.org/guide",
            "https://example.org/guide/", "https://example.org/a/b-c.d~e_f", "http://[::1]:8080/guide", "http://10.0.0.1" })
    void takesAbsoluteUrls(String url) throws ReflectiveOperationException {
        assertThat(isAddress(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "example.org", "/guide", "//example.org", "ftp://example.org", "https://", "https:///guide",
            "https://example.org?x=1", "https://example.org/?", "https://example.org#x", "https://user@example.org",
            "https://user:secret@example.org", "https://example.org//", "https://example.org/guide//",
            "https://example.org/a//b",
            "https://example.org/a/../b", "https://example.org/./", "https://example.org/a b", "https://exa mple.org",
            "https://example.org:0", "https://example.org:99999", "https://example.org:x", "https://example.org/a;b",
            "https://example.org/\\\"", "javascript:alert(1)", "https://example.org/%zz" })
    void refusesOtherAddresses(String url) throws ReflectiveOperationException {
        assertThat(isAddress(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "'self'", "'none'", "https://example.org https://*.example.com:8443", "https:" })
    void takesSourcesOfFrames(String ancestors) throws ReflectiveOperationException {
        assertThat(areSources(ancestors)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "*; script-src *", "a, b", "a  b", " a", "a\nb", "é" })
    void refusesOtherSourcesOfFrames(String ancestors) throws ReflectiveOperationException {
        assertThat(areSources(ancestors)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "https://editors.example.org, true", "http://localhost:8080, true", "app://editor, true", "*, false",
            "editors.example.org, false", "https://editors.example.org/, false", "https://Editors.example.org, false" })
    void takesOrigins(String origin, boolean taken) throws ReflectiveOperationException {
        HttpSettings settings = new SmallRyeConfigBuilder().withMapping(HttpSettings.class)
                .withDefaultValue("careerguide.http.write-origins", "https://example.org," + origin).build()
                .getConfigMapping(HttpSettings.class);
        assertThat(VALIDATOR.validateReturnValue(settings, HttpSettings.class.getMethod("writeOrigins"),
                settings.writeOrigins()).isEmpty()).isEqualTo(taken);
    }

    @Test
    void mistakesAreSaidInSentences() {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters();
        mappings().forEach(builder::withMapping);
        builder.withDefaultValues(Map.of("careerguide.cache.max-bytes", "many", "careerguide.http.max-url-length", "5x",
                "careerguide.content.builtin", "true", "careerguide.review.required", "ture",
                "careerguide.embed.frame-ancestors",
                ""));
        assertThatThrownBy(builder::build)
                .satisfies(failure -> assertThat(SettingsFailure.explain(failure).orElseThrow().lines())
                        .hasSize(5).anyMatch(line -> line.startsWith("There is no setting careerguide.content.builtin"))
                        .anyMatch(line -> line.startsWith("The setting careerguide.cache.max-bytes is \"many\""))
                        .anyMatch(line -> line.startsWith("The setting careerguide.http.max-url-length is \"5x\""))
                        .anyMatch(
                                line -> line.equals("The setting careerguide.review.required is \"ture\", which is not valid. "
                                        + "Expected true or false."))
                        .anyMatch(line -> line.startsWith("The setting careerguide.embed.frame-ancestors is empty"))
                        .allMatch(line -> line.endsWith("."))
                        .noneMatch(line -> line.contains("SRCFG") || line.contains("java.")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "65536", "99999", "123456789012" })
    void portsOutOfRangeAreNamed(String port) {
        SmallRyeConfig settings = new SmallRyeConfigBuilder().withDefaultValue("quarkus.http.port", port).build();
        assertThatThrownBy(() -> SettingsFailure.requirePort(settings, "quarkus.http.port")).satisfies(
                failure -> assertThat(SettingsFailure.explain(failure)).hasValue("The setting quarkus.http.port is "
                        + port + "; it has to be from 0 to 65535."));
    }

    @Test
    void theReadmeListsEverySetting() throws IOException {
        Set<String> stated = new TreeSet<>();
        mappings().forEach(mapping -> ConfigClass.configClass(mapping).getProperties().keySet().stream()
                // Elements of a list stand under its name.
                .filter(name -> !name.endsWith("[*]")).forEach(stated::add));
        assertThat(Files.readString(Path.of("README.md"))).contains(stated.stream().map(name -> "`" + name + "`").toList());
    }

    private static Stream<Class<?>> mappings() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.careerguide")
                .stream().filter(type -> type.isInterface() && type.isAnnotatedWith(ConfigMapping.class))
                .map(type -> type.reflect());
    }
}
