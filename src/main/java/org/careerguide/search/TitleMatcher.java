package org.careerguide.search;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** How well titles match words. It is for one thread. */
final class TitleMatcher {

    private final Catalogue catalogue;
    private final List<List<WordSearch.Word>> variants;
    /** The hashes of the titles that are looked at. Beyond the length they are those of an entry before. */
    private int[] titles = {};
    private int length;

    /** @param variants different words for the same */
    TitleMatcher(Catalogue catalogue, List<List<WordSearch.Word>> variants) {
        this.catalogue = catalogue;
        this.variants = variants;
    }

    /**
     * The best match of the titles of an entry.
     *
     * @param place which of the titles that is, from 0 for its own; -1 if none matches
     */
    record Match(double best, int place) {
    }

    /** The best match of any of the words for the same. */
    Match match(BytesRef hashes) {
        length = hashes.length / Integer.BYTES;
        titles = ArrayUtil.growNoCopy(titles, length);
        ByteBuffer.wrap(hashes.bytes, hashes.offset, hashes.length).asIntBuffer().get(titles, 0, length);
        return variants.stream().map(this::match).max(Comparator.comparingDouble(Match::best)).orElseThrow();
    }

    /** How well titles match: by the share of the words that one has, and the share that these have of it. */
    private Match match(List<WordSearch.Word> words) {
        double asked = words.stream().mapToDouble(WordSearch.Word::weight).sum();
        double best = 0;
        double evidence = 0;
        int place = -1;
        for (int at = 0, title = 0; at < length; at += 1 + 2 * titles[at], title++) {
            int end = at + 2 * titles[at];
            double matched = 0;
            for (WordSearch.Word word : words) {
                matched += word.weight() * credit(at + 1, end, word);
            }
            if (matched > 0) {
                double ofAsked = matched / asked;
                double ofTitle = Math.min(1, matched / rarity(at + 1, end));
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
    private double credit(int from, int end, WordSearch.Word word) {
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

    /** How much all words of a title tell. */
    private double rarity(int from, int end) {
        double rarity = 1e-6;
        for (int i = from + 1; i <= end; i += 2) {
            rarity += catalogue.rarity(titles[i]);
        }
        return rarity;
    }
}
