package org.careerguide.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.TemplateExtension;

/** Adds soft hyphens to long words, since browsers would break them anywhere in narrow tables. */
final class SoftHyphens {

    private static final char SOFT_HYPHEN = '\u00AD';
    /** The longest word that needs no hyphen: two of them fit side by side on a phone. */
    private static final int LONGEST = 12;
    private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z]{" + (LONGEST + 1) + ",}");
    /** Where an English word is divided: between a vowel and a consonant that a vowel follows. */
    private static final Pattern SYLLABLE = Pattern.compile("(?i)(?<=[aeiouy])(?=[b-df-hj-np-tv-xz][aeiouy])");

    /** Preferred place to divide a word, unless its beginning is long itself. */
    private static final Pattern SUFFIX = Pattern.compile("(?<=^.{4,10})(?=(?:ness|ment|tion|sion|ship)s?$)");
    private static final String BREAK_AFTER_SLASH = "/\u200B";

    private SoftHyphens() {
    }

    /** The text with a soft hyphen in each long word, and a place to break after each slash. */
    @TemplateExtension(matchName = "breakable")
    static String in(String text) {
        return LONG_WORD.matcher(text).replaceAll(word -> divided(word.group())).replace("/", BREAK_AFTER_SLASH);
    }

    private static String divided(String word) {
        Matcher suffix = SUFFIX.matcher(word);
        if (suffix.find()) {
            return divided(word, suffix.start());
        }
        int middle = word.length() / 2;
        int best = -1;
        Matcher places = SYLLABLE.matcher(word);
        while (places.find()) {
            if (best < 0 || Math.abs(places.start() - middle) < Math.abs(best - middle)) {
                best = places.start();
            }
        }
        return best < 0 ? word : divided(word, best);
    }

    private static String divided(String word, int place) {
        return word.substring(0, place) + SOFT_HYPHEN + word.substring(place);
    }
}
