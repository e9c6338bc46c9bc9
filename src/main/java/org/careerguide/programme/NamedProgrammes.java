package org.careerguide.programme;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.ProgrammeDocument;

/** Finds the programmes of study that parameters name. */
@ApplicationScoped
public class NamedProgrammes {

    /** The slug of the programme that a parameter names by its slug or by its CIP 2020 code, whose dot may be left out. */
    public Optional<String> slug(String programme) {
        String code = ProgrammeDocument.dotted(programme);
        return code.matches(ProgrammeDocument.CIP) ? Optional.ofNullable(Programme.slugOf(code)) : Optional.of(programme);
    }
}
