package org.careerguide.publish;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a publication came about. */
public enum Way {
    /** A pack of files, including the built-in one. */
    PACK,
    /** An import of public data. */
    IMPORT,
    /** A request to the API. */
    API,
    /** The page for editors. */
    EDITOR;

    /** Name in the database and in answers. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
