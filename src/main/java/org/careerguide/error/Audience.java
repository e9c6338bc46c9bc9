package org.careerguide.error;

import java.util.Set;

/** What is known of a path: its methods, its operation, and whether readers of pages or programs request it. */
public interface Audience {

    /** The methods that a path takes, in the order of the Allow header; none if there is no such path. */
    Set<String> methods(String path);

    /** The path of the operation that a path leads to, with the names of its parameters; the path itself if it leads to none. */
    String template(String path);

    /** Whether a path is that of a page. */
    boolean isPage(String path);

    /** Whether a path is that of an operation for programs. */
    boolean isForPrograms(String path);

    /** Whether the answer at a path may be shown in frames of other sites. */
    boolean isFramed(String path);
}
