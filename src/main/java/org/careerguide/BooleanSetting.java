package org.careerguide;

import java.util.Locale;

import jakarta.annotation.Priority;

import org.eclipse.microprofile.config.spi.Converter;

/**
 * Reads settings that are true or false, and refuses other values. SmallRye Config takes what it does not know for false. Found as
 * a service.
 */
@Priority(300)
public final class BooleanSetting implements Converter<Boolean> {

    @Override
    public Boolean convert(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "true", "yes", "y", "on", "1" -> true;
            case "false", "no", "n", "off", "0" -> false;
            default -> throw new IllegalArgumentException("Expected true or false");
        };
    }
}
