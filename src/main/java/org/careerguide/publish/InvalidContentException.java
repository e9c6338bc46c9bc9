package org.careerguide.publish;

import java.util.List;
import java.util.stream.Collectors;

/** Documents have mistakes; nothing of them was published. */
public class InvalidContentException extends RuntimeException {

    private final transient List<ContentMistake> mistakes;

    /** All mistakes; at least one. */
    public InvalidContentException(List<ContentMistake> mistakes) {
        super(mistakes.size() + (mistakes.size() == 1 ? " mistake" : " mistakes") + " in the content:\n"
                + mistakes.stream().map(ContentMistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** All mistakes. */
    public List<ContentMistake> mistakes() {
        return mistakes;
    }
}
