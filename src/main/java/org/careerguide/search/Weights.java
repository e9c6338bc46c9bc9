package org.careerguide.search;

/**
 * What ranks results. The figures were set by trials with thousands of queries of many kinds; they mean something only
 * together.
 */
final class Weights {

    /**
     * A title that has all of the query and nothing else; what people call a role first says more than what it is called too.
     */
    static final double OWN_TITLE = 1;
    static final double OTHER_TITLE = 0.93;

    /** On top of that for a title that is just the query, so that it comes before longer titles with more evidence. */
    static final double EXACT_OWN_TITLE = 0.15;
    static final double EXACT_OTHER_TITLE = 0.05;

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

    /** Synonyms and expanded abbreviations come after what was typed. */
    static final double OTHER_WORDS = 0.97;

    /** Many titles with the words are evidence that one title alone is not. */
    static final double EVIDENCE = 0.1;

    /** All that is written about it, by BM25: at most so much, half of it at so many points. */
    static final double TEXT = 0.3;
    static final double HALF_OF_BM25 = 12;

    /** For ten times the jobs: among equals people mean the more frequent role. */
    static final double WEIGHT = 0.018;

    /** A guide holds the comparison of the same title, and more. */
    static final double GUIDE = 0.1;

    /** Skills and tools are many, and come after roles; but not those that many roles name, if their title has all words. */
    static final double TOOL = 0.5;
    static final double KNOWN_TOOL = 0.3;
    /** Logarithm of how many roles name a well-known one. */
    static final double WELL_KNOWN = 2.2;

    /** From this match on a role is called what was asked for. */
    static final double NAMED = 0.95;

    /** Meaning says most where no title has the words; least where a word was a typing error. */
    static final double MEANING_WITH_FULL = 0.5;
    static final double MEANING_WITH_PART = 1.8;
    static final double MEANING_WITH_UNKNOWN = 0.6;
    /** From this match of the best title on, titles have the words. */
    static final double FULL_TITLE = 0.6;

    /** Roles without any of the words are found if they mean at least so much, and so much of what the nearest role means. */
    static final double LEAST_MEANING = 0.25;
    static final double LEAST_SHARE_OF_MEANING = 0.7;

    /**
     * What BM25 itself prefers: the own title, then any title, then text; and roles with more jobs, since only the best are
     * looked at.
     */
    static final float BM25_OWN = 1.2f;
    static final float BM25_TEXT = 0.4f;
    static final float BM25_TIE = 0.3f;
    static final float BM25_WEIGHT = 0.5f;

    /** Which known word was meant, beside the logarithm of its frequency: so much less for each mistake. */
    static final double EDIT = 4;
    /** The first letter is seldom mistaken, the last one less often than those between. */
    static final double FIRST_LETTER = 2;
    static final double LAST_LETTER = 1;
    /** Letters are left out more often than added. */
    static final double LETTER_LEFT_OUT = 2;
    /** A word that stands in titles together with the other words is likelier. */
    static final double TOGETHER = 1.5;

    /**
     * Suggestions: for ten times the jobs; for the own title; for all of a title, and its beginning; skills and tools come
     * last.
     */
    static final double SUGGESTED_WEIGHT = 0.5;
    static final double SUGGESTED_OWN = 0.6;
    static final double SUGGESTED_EXACT = 3;
    static final double SUGGESTED_BEGUN = 1;
    static final double SUGGESTED_TOOL = 2;

    private Weights() {
    }
}
