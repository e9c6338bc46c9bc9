package org.careerguide.content;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.BaseHibernateValidatorConfiguration;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;

/** Makes {@link Size} count the characters of texts by code point, as the published schemas do, not by UTF-16 unit. */
public class TextSizeValidator implements ConstraintValidator<Size, String> {

    private int least;
    private int most;

    @Override
    public void initialize(Size size) {
        least = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = TextLength.of(text);
        return length >= least && length <= most;
    }

    /** Registers it with the validator. */
    @Singleton
    static class Customizer implements ValidatorFactoryCustomizer {

        @Override
        public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
            var mapping = configuration.createConstraintMapping();
            mapping.constraintDefinition(Size.class).includeExistingValidators(true).validatedBy(TextSizeValidator.class);
            configuration.addMapping(mapping);
        }
    }
}
