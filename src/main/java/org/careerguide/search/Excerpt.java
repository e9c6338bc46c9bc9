package org.careerguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in which something was found, and where in it. */
@Schema(name = "Excerpt", description = "A text with a match, and the position of the match.")
public record Excerpt(
        @Schema(required = true, description = "Field that contains the text.") MatchedOn field,
        @Schema(required = true, description = "Plain text, without markup for the matches.") String text,
        @Schema(required = true, description = "Matches in the text, in order.") List<Highlight> highlights) {

    /** What the database puts before and after what it found; texts of the index have neither. */
    static final char START = '\uE000';
    static final char END = '\uE001';

    /**
     * Signs that the database takes for parts of a word, as in Driver/Sales or Node.js, and the blanks in their place there.
     */
    static final String JOINTS = "/.";
    static final String GAPS = "\u001E\u001F";

    /** A place in a text. */
    @Schema(name = "Highlight", description = "Position of a match in UTF-16 code units, as in JavaScript and Java strings.")
    public record Highlight(
            @Schema(required = true, description = "Start index, from 0.") int start,
            @Schema(required = true, description = "End index, exclusive.") int end) {
    }

    /** Reads a text in which the database has marked what it found. */
    static Excerpt of(MatchedOn field, String marked) {
        var text = new StringBuilder();
        var highlights = new ArrayList<Highlight>();
        int start = 0;
        for (char next : marked.toCharArray()) {
            if (next == START) {
                start = text.length();
            } else if (next == END) {
                highlights.add(new Highlight(start, text.length()));
            } else {
                int gap = GAPS.indexOf(next);
                text.append(gap < 0 ? next : JOINTS.charAt(gap));
            }
        }
        return new Excerpt(field, text.toString(), highlights);
    }

    /** The same, or where nothing is marked with what was typed or meant: the database knows no word such as C++. */
    Excerpt orMarking(String typed, List<String> meant) {
        if (!highlights.isEmpty()) {
            return this;
        }
        String wanted = Stream.concat(Arrays.stream(typed.strip().split("\\s+")), meant.stream())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")"));
        return new Excerpt(field, text, Pattern.compile(wanted, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text)
                .results().map(match -> new Highlight(match.start(), match.end())).toList());
    }
}
