package org.careerguide.edit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;

/**
 * The precondition of a change, with the strong comparison of RFC 9110, section 13.
 *
 * @param nothing whether the document must not exist
 * @param anything whether the document has to exist, in any state
 * @param tags entity tags of which the document has to have one; null without any
 */
public record Precondition(boolean nothing, boolean anything, List<String> tags) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
    private static final String YAML = ".yaml";

    /** Ends the message of a refusal that lists the differences from the revision with the entity tag that was sent. */
    public static final String SINCE = " What changed since the entity tag that was sent is in errors.";
    public static final String SENT = " It differs from what was sent in the fields that errors names.";

    /**
     * The precondition of a request.
     *
     * @throws ProblemException if it names none
     */
    public static Precondition of(String ifMatch, String ifNoneMatch) {
        boolean nothing = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        boolean anything = ifMatch != null && ifMatch.strip().equals("*");
        if (!nothing && ifMatch == null) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the entity tag of what the change is made to, or If-None-Match: * to create it.",
                    List.of());
        }
        return new Precondition(nothing, anything, ifMatch == null || anything ? null : tags(ifMatch));
    }

    private static List<String> tags(String ifMatch) {
        var tags = new ArrayList<String>();
        for (Matcher tag = TAG.matcher(ifMatch); tag.find();) {
            if (tag.group(1) == null) {
                String value = tag.group(2);
                tags.add(value.endsWith(YAML) ? value.substring(0, value.length() - YAML.length()) : value);
            }
        }
        return tags;
    }

    /** The revision whose entity tag was sent, if it is among these. */
    public Optional<StoredDocument> seen(List<StoredDocument> revisions) {
        return tags == null || nothing ? Optional.empty()
                : revisions.stream().filter(revision -> tags.contains(revision.tag())).findFirst();
    }

    /** The entity tag of a document as JSON or as YAML. */
    public static String header(String tag, boolean yaml) {
        return "\"" + tag + (yaml ? YAML : "") + "\"";
    }

    /**
     * Whether it holds.
     *
     * @param tag of the document; null if it does not exist
     */
    public boolean holds(String tag) {
        return (!nothing || tag == null) && (!anything || tag != null) && (tags == null || tag != null && tags.contains(tag));
    }
}
