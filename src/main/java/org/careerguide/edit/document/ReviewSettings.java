package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether what is published has to be reviewed. */
@ConfigMapping(prefix = "careerguide.review")
public interface ReviewSettings {

    /** Whether only drafts that somebody else than their authors has approved are published over the API. */
    @WithDefault("false")
    boolean required();

    /** Refuses to publish what nobody has reviewed. */
    default void requireNone() {
        if (required()) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "This server publishes only what somebody has reviewed: put the change into a draft and submit it.",
                    List.of());
        }
    }
}
