package org.careerguide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.careerguide.source.Published;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Takes texts apart into words, in the forms by which they are compared. */
final class Words {

    /** Initials with points, or else a word. */
    private static final String INITIALS = "\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+\\.?(?![\\p{L}\\p{N}\\p{M}])";
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}])" + INITIALS
            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’](?!" + INITIALS + ")[\\p{L}\\p{N}\\p{M}]+)*(?:\\+\\+|#)?");

    /** What a title excepts, up to its end or that of the brackets around it. */
    private static final Pattern EXCEPTION = Pattern.compile(
            "\\b(?:except(?:ing)?|excluding|exc\\.|other than|not including)(?=\\s)[^()]*", Pattern.CASE_INSENSITIVE);

    /** British endings and beginnings, with the American ones that the index has; both sides are compared in this form. */
    private static final String[][] SPELLINGS = { { "aemia", "emia" }, { "aesth", "esth" }, { "paed", "ped" },
            { "gynaec", "gynec" },
            { "haem", "hem" }, { "fibre", "fiber" }, { "centre", "center" }, { "theatre", "theater" }, { "tyre", "tire" },
            { "mould", "mold" }, { "defence", "defense" }, { "licence", "license" }, { "plough", "plow" },
            { "aeroplane", "airplane" }, { "aluminium", "aluminum" }, { "grey", "gray" }, { "programme", "program" },
            { "catalogue", "catalog" }, { "cheque", "check" }, { "practise", "practice" }, { "draught", "draft" },
            { "smith's", "smith" }, { "jewellery", "jewelry" }, { "jeweller", "jeweler" }, { "counsell", "counsel" },
            { "travell", "travel" }, { "modell", "model" }, { "labell", "label" }, { "enroll", "enrol" },
            { "analyse", "analyze" },
            { "labour", "labor" }, { "colour", "color" }, { "harbour", "harbor" }, { "behaviour", "behavior" },
            { "flavour", "flavor" }, { "armour", "armor" }, { "honour", "honor" }, { "neighbour", "neighbor" },
            { "isation", "ization" }, { "ising", "izing" }, { "iser", "izer" } };

    /** Letters of a root that an ending belongs to: water and paper are no persons. */
    private static final int LONGEST_WHOLE = 5;

    private static final int SHORTEST_SOUNDED = 4;
    private static final int LONGEST_SOUND = 12;

    /** The most words whose stems are remembered; forgotten all at once beyond it. */
    private static final int MOST_REMEMBERED = 20_000;
    private static final Map<String, String> ROOTS = new ConcurrentHashMap<>();
    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    private Words() {
    }

    /** A word of a text in lower case and without accents, and where it stands. */
    record Word(String form, int start, int end) {

        String stem() {
            return Words.stem(form);
        }

        String root() {
            return Words.root(form);
        }
    }

    /** The words of a text. Initials with points are one word; the signs of C++ and C# count. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String letters = word.group().replace(".", "").replace("'", "").replace("’", "");
            words.add(new Word(Published.sortForm(letters), word.start(), word.end()));
        }
        return words;
    }

    /** A title with spaces in the place of what it excepts, which is what it does not stand for. */
    static String withoutException(String title) {
        String rest = EXCEPTION.matcher(title).replaceAll(excepted -> " ".repeat(excepted.group().length()));
        return of(rest).isEmpty() ? title : rest;
    }

    static List<String> forms(String text) {
        return of(text).stream().map(Word::form).toList();
    }

    /** A word in American spelling and in the singular. */
    static String stem(String form) {
        return remembered(STEMS, form, Words::singular);
    }

    /** What a word shares with those for the activity and for the person: biller, billing, bills. */
    static String root(String form) {
        return remembered(ROOTS, form, Words::shared);
    }

    /** What a word sounds like; nothing if it is so short that it sounds like too many others. */
    static Stream<String> sounds(String form) {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LONGEST_SOUND);
        return form.length() < SHORTEST_SOUNDED ? Stream.of()
                : Stream.of(metaphone.doubleMetaphone(form), metaphone.doubleMetaphone(form, true)).distinct();
    }

    private static String remembered(Map<String, String> known, String form, UnaryOperator<String> reduce) {
        String reduced = known.get(form);
        if (reduced == null) {
            if (known.size() > MOST_REMEMBERED) {
                known.clear();
            }
            reduced = reduce.apply(form);
            known.put(form, reduced);
        }
        return reduced;
    }

    private static String singular(String form) {
        String word = american(form);
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word.equals("men") ? "man"
                    : word.length() > 4 && word.endsWith("men") ? word.substring(0, length - 2) + "an" : word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean es = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, length - (es ? 2 : 1));
    }

    private static String shared(String form) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(singular(form));
        stemmer.stem();
        String root = stemmer.getCurrent();
        for (String ending : new String[] { "er", "or", "ist", "ism" }) {
            if (root.endsWith(ending) && root.length() > LONGEST_WHOLE) {
                root = root.substring(0, root.length() - ending.length());
                break;
            }
        }
        return root.length() > 3 && root.endsWith("e") ? root.substring(0, root.length() - 1) : root;
    }

    static String american(String form) {
        if (form.length() < 4) {
            return form;
        }
        String word = form;
        for (String[] spelling : SPELLINGS) {
            if (word.contains(spelling[0])) {
                word = word.replace(spelling[0], spelling[1]);
            }
        }
        return word;
    }
}
