package org.careerguide.edit.key;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The roles of keys and tokens. Each includes those before it. */
public final class Roles {

    /** Reads drafts. */
    public static final String READER = "reader";

    /** Writes drafts. */
    public static final String EDITOR = "editor";

    /** Approves drafts and sends them back. */
    public static final String REVIEWER = "reviewer";

    /** Publishes drafts, single documents and earlier versions. */
    public static final String PUBLISHER = "publisher";

    /** Sets up webhooks and reads the audit. */
    public static final String ADMIN = "admin";

    /** All roles, each after those that it includes. */
    public static final List<String> ALL = List.of(READER, EDITOR, REVIEWER, PUBLISHER, ADMIN);

    private Roles() {
    }

    /** The given roles with all that they include. */
    static Set<String> included(Collection<String> roles) {
        int highest = roles.stream().mapToInt(ALL::indexOf).max().orElse(-1);
        return Set.copyOf(ALL.subList(0, highest + 1));
    }
}
