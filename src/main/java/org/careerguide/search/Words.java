package org.careerguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that somebody looks for, as queries of PostgreSQL's text search. The words are in the form that the index has them
 * in: letters and digits only.
 */
record Words(List<String> all, boolean compared) {

    /** Words that tell no title from another; they are looked for only where there are no others. */
    private static final Set<String> SMALL = Set.of("a", "an", "and", "the", "of", "for", "in", "to", "or", "with", "at", "by");

    /** Words that make a sentence or a question of what is looked for; they are left out where there are so many. */
    private static final Set<String> TALK = Set.of("how", "do", "does", "i", "you", "we", "my", "me", "can", "should", "want",
            "be",
            "become", "becoming", "what", "whats", "which", "who", "is", "are", "get", "into", "difference", "between");
    private static final int SENTENCE = 4;
    private static final int FEW = 5;

    private static final Set<String> AGAINST = Set.of("vs", "versus");

    private static final int MOST = 20;

    /** A shorter word is not taken for the beginning of one. */
    private static final int SHORTEST_BEGINNING = 3;

    /** The words that tell something of those that were typed; things are compared where they stand against each other. */
    static Words of(List<String> typed) {
        boolean compared = typed.stream().anyMatch(AGAINST::contains);
        var idle = new HashSet<>(SMALL);
        if (compared) {
            idle.addAll(AGAINST);
        }
        if (typed.size() >= SENTENCE) {
            idle.addAll(TALK);
        }
        List<String> telling = typed.stream().filter(word -> !idle.contains(word)).toList();
        return new Words((telling.isEmpty() ? typed : telling).stream().distinct().limit(MOST).toList(),
                compared && telling.size() > 1);
    }

    /** These without some; the same where there are no others. */
    Words without(Set<String> some) {
        List<String> others = all.stream().filter(word -> !some.contains(word)).toList();
        return others.isEmpty() ? this : new Words(others, compared && others.size() > 1);
    }

    /** Whether a word may tell nothing. */
    static boolean isIdle(String word) {
        return SMALL.contains(word) || TALK.contains(word);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String text() {
        return String.join(" ", all);
    }

    /** All of the words. */
    String whole() {
        return all.stream().map(Words::quoted).collect(Collectors.joining(" & "));
    }

    /** All of the words, or what is of their kind: a coder for coding. */
    String derived() {
        return all.stream().map(word -> either(kin(word))).collect(Collectors.joining(" & "));
    }

    /** As {@link #derived}, where the last may be the beginning of a word if it has so many letters. */
    String begun(int shortest) {
        String last = last();
        var words = new ArrayList<String>();
        all.subList(0, all.size() - 1).forEach(word -> words.add(either(kin(word))));
        words.add(last.length() < shortest ? either(kin(last)) : "(" + either(kin(last)) + " | " + quoted(last) + ":*)");
        return String.join(" & ", words);
    }

    String begun() {
        return begun(SHORTEST_BEGINNING);
    }

    /** All of the words, where the last may be the beginning of one. */
    String wholeBegun() {
        return mayBegin() ? whole() + " | " + whole() + ":*" : whole();
    }

    /** All of the words but the last; empty where there is one. */
    String before() {
        return all.subList(0, all.size() - 1).stream().map(Words::quoted).collect(Collectors.joining(" & "));
    }

    /** All of the words but the last, or what is of their kind; empty where there is one. */
    String derivedBefore() {
        return all.subList(0, all.size() - 1).stream().map(word -> either(kin(word))).collect(Collectors.joining(" & "));
    }

    /**
     * The words that nothing can do without, each with those of its kind: all, or all but a last one that may be a beginning.
     */
    String[] needed() {
        return Arrays.copyOf(kinOfEach(), mayBegin() ? all.size() - 1 : all.size());
    }

    /** Any of the words. */
    String any() {
        return all.stream().map(word -> either(kin(word))).collect(Collectors.joining(" | "));
    }

    /** A query for some of the words, and how many of them that are at least. */
    record Some(String query, int least) {
    }

    /** What to look for where nothing has all of the words: all but one of them if they are few, then any of them. */
    List<Some> some() {
        if (all.size() < 2) {
            return List.of();
        }
        var any = new Some(any(), 1);
        if (compared || all.size() == 2 || all.size() > FEW) {
            return List.of(any);
        }
        String allButOne = all.stream().map(left -> all.stream().filter(word -> !word.equals(left))
                .map(word -> either(kin(word))).collect(Collectors.joining(" & ", "(", ")"))).distinct()
                .collect(Collectors.joining(" | "));
        return List.of(new Some(allButOne, all.size() - 1), any);
    }

    /** Each word by itself, as an array of queries. */
    String[] each() {
        return all.stream().map(word -> either(kin(word))).toArray(String[]::new);
    }

    /** Each word with those of its kind, with a space between. */
    String[] kinOfEach() {
        return all.stream().map(word -> String.join(" ", kin(word))).toArray(String[]::new);
    }

    /** Whether this is a single word that the index has as one stem: of letters and digits, without other signs. */
    boolean isOneWord() {
        return all.size() == 1 && all.get(0).codePoints().allMatch(Character::isLetterOrDigit);
    }

    /** Whether the last word may be the beginning of one. */
    boolean mayBegin() {
        return last().length() >= SHORTEST_BEGINNING;
    }

    String last() {
        return all.get(all.size() - 1);
    }

    /** A word, and the words for who does it or for the doing, which English stems tell apart: coder and coding. */
    private static Set<String> kin(String word) {
        var kin = new LinkedHashSet<String>();
        kin.add(word);
        for (String ending : List.of("er", "ers", "or", "ors")) {
            if (word.endsWith(ending) && word.length() >= ending.length() + 3) {
                kin.add(word.substring(0, word.length() - ending.length()) + "ing");
            }
        }
        if (word.endsWith("ing") && word.length() >= 6) {
            String root = word.substring(0, word.length() - 3);
            kin.add(root + "er");
            kin.add(root + "or");
        }
        return kin;
    }

    private static String either(Set<String> words) {
        return words.stream().map(Words::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
