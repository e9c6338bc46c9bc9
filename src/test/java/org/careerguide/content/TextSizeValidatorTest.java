package org.careerguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class TextSizeValidatorTest {

    private static final String ASTRAL = "\uD835\uDC9C";

    private record Sized(@Size(min = 2, max = 3) String text, @Size(min = 1, max = 2) List<String> list) {
    }

    private static Validator validator() {
        var configuration = Validation.byProvider(HibernateValidator.class).configure();
        new TextSizeValidator.Customizer().customize(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }

    @Test
    void charactersOfTextsAreCountedByCodePoint() {
        Validator validator = validator();
        assertThat(validator.validate(new Sized(ASTRAL.repeat(3), List.of("a")))).isEmpty();
        assertThat(validator.validate(new Sized(ASTRAL.repeat(4), List.of("a")))).hasSize(1);
        assertThat(validator.validate(new Sized(ASTRAL, List.of("a")))).hasSize(1);
        assertThat(validator.validate(new Sized(null, null))).isEmpty();
    }

    @Test
    void itemsOfListsAreCountedStill() {
        assertThat(validator().validate(new Sized("abc", List.of("a", "b", "c")))).hasSize(1);
    }

    @Test
    void shortenedTextsKeepWholeCharacters() {
        assertThat(TextLength.shortened(ASTRAL.repeat(3), 3)).isEqualTo(ASTRAL.repeat(3));
        assertThat(TextLength.shortened(ASTRAL.repeat(4), 3)).isEqualTo(ASTRAL.repeat(3) + "…");
    }
}
