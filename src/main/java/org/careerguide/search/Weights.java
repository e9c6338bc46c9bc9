package org.careerguide.search;

/**
 * What ranks results. The figures were set by trials with thousands of queries of many kinds; they mean something only
 * together.
 */
final class Weights {

    /**
     * A title that equals the query. A role's own title counts more than its alternate titles.
     */
    static final double OWN_TITLE = 1;
    static final double OTHER_TITLE = 0.93;

    /** On top of that for a title that is just the query, so that it comes before longer titles with more evidence. */
    static final double EXACT_TITLE = 0.15;

    /** From this share on a title is just the query: the rest is small words. */
    static final double EXACT = 0.97;

    /**
     * How much of a title's match depends on what else the title has: "nurse" is more of "Nurse" than of "Nurse Practitioner
     * Instructor".
     */
    static final double LENGTH = 0.45;

    /** A word of the same kind (coder for coding) is nearly the word itself. */
    static final double ROOT = 0.8;

    /** Words such as "and" or "job" count so much of their rarity: they settle what is equal otherwise. */
    static final double SMALL_WORD = 0.05;

    /** A word that tells less than this need not be in anything that is found. */
    static final double TELLING = 0.5;

    /** Many titles with the words are evidence that one title alone is not. */
    static final double EVIDENCE = 0.04;

    /** All that is written about it, by BM25: at most so much, half of it at so many points. */
    static final double TEXT = 0.47;
    static final double HALF_OF_BM25 = 12;

    /** A guide holds the comparison of the same title, and more. */
    static final double GUIDE = 0.1;

    /** Skills and tools are many, and come after roles; but not those that many roles name, if their title has all words. */
    static final double TOOL = 0.5;
    static final double KNOWN_TOOL = 0.3;
    /** Logarithm of how many roles name a well-known one, which tells nothing of a role. */
    static final double WELL_KNOWN = 2.2;

    /** Of a role that works with a tool that is called so, at most. */
    static final double USE = 0.5;
    /** The least difference of scores. */
    static final double NEXT = 0.001;
    /** Tools whose titles match less than this part of the best one are others. */
    static final double AS_GOOD = 0.9;

    /** Lower bound of a match from which the query counts as a title of the role. */
    static final double NAMED = 0.95;

    /** The weights of meaning, of ten times the jobs (people mean the more frequent role), and of all of the words. */
    record Trust(double meaning, double weight, double covered) {
    }

    /**
     * The less titles tell, the more these do. A word that had to be corrected may have been another, so its meaning counts
     * less.
     */
    static Trust trust(boolean titled, boolean unknown) {
        return titled ? unknown ? new Trust(1, 0.09, 0.15) : new Trust(0.625, 0.0225, 0.15)
                : unknown ? new Trust(3.2, 0.09, 0.15) : new Trust(7.4, 0.17, 0.36);
    }

    /** The number of jobs that is assumed where it is not known. */
    static final double USUAL_WEIGHT = 5;

    /** The parts of a role's meaning: titles are what people call it. */
    static final double MEANING_OF_TEXT = 0.7;
    static final double MEANING_OF_TITLES = 1.6;
    static final double MEANING_OF_TASKS = 1;

    /** From this match of the best title on, titles have the words. */
    static final double FULL_TITLE = 0.75;

    /** Roles without any of the words are found if they mean at least so much, and so much of what the nearest role means. */
    static final double LEAST_MEANING = 0.25;
    static final double LEAST_SHARE_OF_MEANING = 0.7;

    /** What BM25 itself prefers: titles to text; and roles with more jobs, since only the best are looked at. */
    static final float BM25_TEXT = 0.4f;
    static final float BM25_WEIGHT = 0.5f;

    /** Which known word was meant: the logarithm of its frequency, less so much for each edit. */
    static final double EDIT = 5;
    /** What edits count: slips of the hand happen more often. */
    static final double ADDED = 0.9;
    static final double LEFT_OUT = 0.5;
    static final double DOUBLED = 0.5;
    static final double SWAPPED = 0.7;
    static final double VOWEL = 0.7;
    /** A word that is written as it sounds. */
    static final double SOUND = 0.7;
    /** A space that was left out. */
    static final double BREAK = 3;
    /** A word that stands in titles together with the other words is likelier. */
    static final double TOGETHER = 1.5;

    /** Suggestions: for ten times the jobs; for the own title; skills and tools come last. */
    static final double SUGGESTED_WEIGHT = 0.5;
    static final double SUGGESTED_OWN = 1.5;
    static final double SUGGESTED_TOOL = 2;
    /** For a title that begins so, and on top of that if it is all that was typed. */
    static final float SUGGESTED_BEGUN = 1.6f;
    static final float SUGGESTED_EXACT = 1.4f;

    private Weights() {
    }
}
