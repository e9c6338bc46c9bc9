package org.careerguide.edit.page;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How people sign in to the page for editors at the OpenID Connect provider. */
@ConfigMapping(prefix = "careerguide.editor")
public interface EditorSettings {

    /** The identifier of a public client of the provider; without one, people sign in with keys only. */
    Optional<@Pattern(regexp = "[ -~]*[!-~][ -~]*", message = "must be the identifier of a client, in printable ASCII characters") String> clientId();

    /** The scope that the page requests from the provider. */
    @WithDefault("openid profile")
    @Pattern(regexp = "[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*", message = "must be a list of scopes, separated by single spaces, such as openid profile")
    String scope();
}
