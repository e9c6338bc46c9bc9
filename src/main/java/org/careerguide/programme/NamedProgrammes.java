package org.careerguide.programme;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds the programmes of study that parameters name. */
@ApplicationScoped
public class NamedProgrammes {

    private static final String CODE = "([0-9]{2})\\.?([0-9]{4})";

    /** The slug of the programme with a CIP 2020 code, whose dot may be left out; what is no code is a slug. */
    public Optional<String> slug(String programme) {
        return programme.matches(CODE) ? Optional.ofNullable(Programme.slugOf(programme.replaceFirst(CODE, "$1.$2")))
                : Optional.of(programme);
    }
}
