package org.careerguide.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are written as they sound. */
final class Sounds {

    /** A shorter word sounds like too many others. */
    private static final int SHORTEST = 4;

    /** How a sound is written by who does not know the word, and how else it may be written. */
    private static final List<Map.Entry<Pattern, String>> SPELLINGS = Stream
            .of("f = ph", "v = ph", "^n = kn", "^n = pn", "^r = wr", "r = rh", "^s = ps", "s(?=[eiy]) = c", "s(?=[eiy]) = sc",
                    "k(?![eiy]) = c", "k = ch", "c(?!h) = ch", "ck$ = c", "kw = qu", "x = cks", "z = s", "j(?=[eiy]) = g",
                    "^w = wh", "sh(?=[aoeu]) = ti", "sh(?=[aoeu]) = ci", "shun = tion", "t = th", "i = y", "ee = ea",
                    "ea = ee", "oo = u", "ow = ou", "ite$ = ight")
            .map(pair -> pair.split(" = ")).map(pair -> Map.entry(Pattern.compile(pair[0]), pair[1])).toList();

    private Sounds() {
    }

    /** Other ways to write a word in which one or two of its sounds are written in another way. */
    static Set<String> alike(String word) {
        if (word.length() < SHORTEST) {
            return Set.of();
        }
        Set<String> once = respelt(word);
        var all = new TreeSet<>(once);
        once.forEach(one -> all.addAll(respelt(one)));
        all.remove(word);
        return all;
    }

    private static Set<String> respelt(String word) {
        var respelt = new TreeSet<String>();
        for (Map.Entry<Pattern, String> spelling : SPELLINGS) {
            Matcher sound = spelling.getKey().matcher(word);
            while (sound.find()) {
                respelt.add(word.substring(0, sound.start()) + spelling.getValue() + word.substring(sound.end()));
            }
        }
        return respelt;
    }
}
