package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of reviews. */
@ConfigMapping(prefix = "careerguide.review")
public interface ReviewSettings {

    /** Whether the API publishes only drafts that were approved by an editor who has not worked on them. */
    @WithDefault("false")
    boolean required();

    /** Throws if a change needs a review first. */
    default void requireNone() {
        if (required()) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "This server publishes only reviewed changes: put the change into a draft and submit it.",
                    List.of());
        }
    }
}
