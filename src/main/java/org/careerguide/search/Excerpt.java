package org.careerguide.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in which something was found, and where in it. */
@Schema(name = "Excerpt", description = "A text with a match, and the position of the match.")
public record Excerpt(
        @Schema(required = true, description = "Field that contains the text.") MatchedOn field,
        @Schema(required = true, description = "Plain text, without markup for the matches.") String text,
        @Schema(required = true, description = "Matches in the text, in order.") List<Highlight> highlights) {

    /** The most characters of a text that are shown, and how many of them before what was found first. */
    private static final int LONGEST = 240;
    private static final int BEFORE = 80;

    /** A place in a text. */
    @Schema(name = "Highlight", description = "Position of a match in UTF-16 code units, as in JavaScript and Java strings.")
    public record Highlight(
            @Schema(required = true, description = "Start index, from 0.") int start,
            @Schema(required = true, description = "End index, exclusive.") int end) {
    }

    /** The words that are looked for, by their singulars and roots; a last one may be the beginning of a word. */
    record Wanted(Set<String> stems, Set<String> roots, String begun) {

        static Wanted of(Set<String> forms, String begun) {
            var stems = new HashSet<String>();
            var roots = new HashSet<String>();
            for (String form : forms) {
                if (!Question.isSmall(form) || forms.stream().allMatch(Question::isSmall)) {
                    stems.add(Words.stem(form));
                    roots.add(Words.root(form));
                }
            }
            return new Wanted(stems, roots, begun);
        }

        private Highlight place(Words.Word word) {
            if (stems.contains(word.stem()) || roots.contains(word.root())) {
                return new Highlight(word.start(), word.end());
            }
            return begun != null && word.form().startsWith(begun) ? new Highlight(word.start(), word.start() + begun.length())
                    : null;
        }
    }

    /** The text that has the most of the words, if any has one. Of texts that have as many it is the shortest. */
    static Optional<Excerpt> best(MatchedOn field, List<String> texts, Wanted wanted) {
        Excerpt best = null;
        long most = 0;
        for (String text : texts) {
            var places = new ArrayList<Highlight>();
            var found = new HashSet<String>();
            for (Words.Word word : Words.of(field == MatchedOn.TEXT ? text : Words.withoutException(text))) {
                Highlight place = wanted.place(word);
                if (place != null) {
                    places.add(place);
                    found.add(word.root());
                }
            }
            if (found.size() > most || found.size() == most && most > 0 && text.length() < best.text().length()) {
                most = found.size();
                best = new Excerpt(field, text, places);
            }
        }
        return Optional.ofNullable(best).map(Excerpt::shortened);
    }

    /** A text that is all of it what was looked for. */
    static Excerpt whole(MatchedOn field, String text) {
        return new Excerpt(field, text, List.of(new Highlight(0, text.length())));
    }

    /** How many places were found. */
    int found() {
        return highlights.size();
    }

    /** The part of a long text around what was found first, from word to word. */
    private Excerpt shortened() {
        if (text.length() <= LONGEST) {
            return this;
        }
        int begin = begin(highlights.get(0).start());
        int end = begin + LONGEST >= text.length() ? text.length() : text.lastIndexOf(' ', begin + LONGEST);
        int until = end <= highlights.get(0).end() ? character(Math.min(text.length(), begin + LONGEST)) : end;
        return new Excerpt(field, text.substring(begin, until), highlights.stream().filter(place -> place.end() <= until)
                .map(place -> new Highlight(place.start() - begin, place.end() - begin)).toList());
    }

    /** Where the part begins: at a word some way before what was found, or in a word that is too long to be shown. */
    private int begin(int first) {
        if (first <= BEFORE) {
            return 0;
        }
        int word = Math.max(text.lastIndexOf(' ', first - BEFORE), text.lastIndexOf('\n', first - BEFORE)) + 1;
        return first - word <= 2 * BEFORE ? word : character(first - BEFORE);
    }

    /** The place itself, or the one before it if it is in the middle of a character. */
    private int character(int place) {
        return place < text.length() && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1)) ? place - 1 : place;
    }
}
