package org.careerguide.error;

import java.util.Set;

/** Who asks for a path: a reader of pages, who is shown a page about a problem, or a program, which gets its JSON; and how. */
public interface Audience {

    /** The methods that a path takes, in the order of the Allow header; none if there is no such path. */
    Set<String> methods(String path);

    /** Whether a path is that of a page. */
    boolean isPage(String path);

    /** Whether a path is that of an operation for programs. */
    boolean isForPrograms(String path);

    /** Whether the answer at a path may be shown in frames of other sites. */
    boolean isFramed(String path);
}
