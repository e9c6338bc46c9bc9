package org.careerguide.error;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;

import io.smallrye.config.ConfigMapping;

/** Where clients reach this server. */
@ConfigMapping(prefix = "careerguide")
public interface AddressSettings {

    /** The address that links begin with, with the path under which a proxy serves this server. */
    Optional<@Pattern(regexp = "(?i)https?://(\\[[0-9a-f:.]+]|[a-z0-9]([a-z0-9._-]*[a-z0-9])?)"
            + "(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"
            + "(/(?!\\.{1,2}(/|$))[a-z0-9._~-]+)*/?", message = "must be an absolute http or https URL without query, fragment and user information, such as https://example.org/guide") String> url();
}
