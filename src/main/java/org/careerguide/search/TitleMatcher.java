package org.careerguide.search;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.util.BytesRef;

/** How well titles match words. */
final class TitleMatcher {

    private final Catalogue catalogue;

    TitleMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The best match of the titles of an entry.
     *
     * @param place which of the titles that is, from 0 for its own; -1 if none matches
     */
    record Match(double best, int place) {
    }

    /** The best match of any of some words for the same. */
    Match match(BytesRef hashes, List<List<WordSearch.Word>> variants) {
        var titles = new int[hashes.length / Integer.BYTES];
        ByteBuffer.wrap(hashes.bytes, hashes.offset, hashes.length).asIntBuffer().get(titles);
        return variants.stream().map(words -> match(titles, words)).max(Comparator.comparingDouble(Match::best)).orElseThrow();
    }

    /** How well titles match: by the share of the words that one has, and the share that these have of it. */
    private Match match(int[] titles, List<WordSearch.Word> words) {
        double asked = words.stream().mapToDouble(WordSearch.Word::weight).sum();
        double best = 0;
        double evidence = 0;
        int place = -1;
        for (int at = 0, title = 0; at < titles.length; at += 1 + 2 * titles[at], title++) {
            int end = at + 2 * titles[at];
            double matched = 0;
            for (WordSearch.Word word : words) {
                matched += word.weight() * credit(titles, at + 1, end, word);
            }
            if (matched > 0) {
                double ofAsked = matched / asked;
                double ofTitle = Math.min(1, matched / length(titles, at + 1, end));
                double match = ofAsked * (1 - Weights.LENGTH + Weights.LENGTH * ofTitle);
                boolean exact = ofAsked > Weights.EXACT && ofTitle > Weights.EXACT;
                evidence += match * match * match;
                double value = match * (title == 0 ? Weights.OWN_TITLE : Weights.OTHER_TITLE)
                        + (exact ? Weights.EXACT_TITLE : 0);
                if (value > best) {
                    place = title;
                    best = value;
                }
            }
        }
        return new Match(best == 0 ? 0 : best + Weights.EVIDENCE * Math.log1p(evidence), place);
    }

    /** 1 where a title has the word, less where it has another word of its kind. */
    private static double credit(int[] titles, int from, int end, WordSearch.Word word) {
        double credit = 0;
        for (int i = from; i < end; i += 2) {
            if (titles[i] == word.stemHash()) {
                return 1;
            }
            if (titles[i + 1] == word.rootHash()) {
                credit = Weights.ROOT;
            }
        }
        return credit;
    }

    private double length(int[] titles, int from, int end) {
        double length = 1e-6;
        for (int i = from + 1; i <= end; i += 2) {
            length += catalogue.rarity(titles[i]);
        }
        return length;
    }
}
