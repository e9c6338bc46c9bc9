package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** In which order hits stand, and how they are counted. */
class RankingTest {

    @Test
    void ofEqualTitlesTheRoleWithMoreJobsComesFirst() {
        assertThat(new SmallIndex().role("few", 1_000, "29-1141", "Ward Nurse").role("many", 900_000, "29-1171", "Ward Nurse")
                .role("none", "Ward Nurse").found("ward nurse")).containsExactly("many", "few", "none");
    }

    /** Only the best by BM25 are looked at, where all of these are equal. */
    @Test
    void theRoleWithMoreJobsIsAmongThoseLookedAtHoweverManyThereAre() {
        var index = new SmallIndex();
        for (int i = 0; i < 300; i++) {
            index.role("few-" + i, "Ward Nurse");
        }
        assertThat(index.role("many", 900_000, "29-1171", "Ward Nurse").found("ward nurse")).first().isEqualTo("many");
    }

    @Test
    void rolesThatAreCountedTogetherShareTheirJobs() {
        SmallIndex index = new SmallIndex().role("alone", 600, "29-1171", "Ward Nurse");
        for (int i = 0; i < 3; i++) {
            index.role("together-" + i, 1_500, "29-1141", "Ward Nurse");
        }
        assertThat(index.found("ward nurse")).first().isEqualTo("alone");
    }

    @Test
    void toolComesAfterRolesUnlessItsNameIsAllOfTheQuery() {
        SmallIndex index = new SmallIndex().role("analyst", "Data Analyst", "Excel Data Analyst")
                .other(SearchType.TOOL, "excel", "Excel", "Spreadsheets.");

        assertThat(index.found("excel")).containsExactly("excel", "analyst");
        assertThat(index.found("excel analyst")).first().isEqualTo("analyst");
        assertThat(index.role("artist", "Excel").found("excel")).first().isEqualTo("artist");
    }

    @Test
    void toolThatMoreRolesNameComesFirst() {
        SmallIndex index = new SmallIndex().other(SearchType.TOOL, "one", "Drawing Board", "A board.")
                .other(SearchType.TOOL, "two", "Drawing Board", "A board.").naming("first", "Painter", "two")
                .naming("second", "Potter", "two").naming("third", "Sculptor", "one");

        assertThat(index.found("drawing board")).startsWith("two", "one");
    }

    @Test
    void guideComesBeforeTheComparisonOfTheSameTitle() {
        assertThat(new SmallIndex().other(SearchType.COMPARISON, "comparison", "Billing and Coding", "Both.")
                .other(SearchType.GUIDE, "guide", "Billing and Coding", "Both.").found("billing coding"))
                .containsExactly("guide", "comparison");
    }

    @Test
    void filterLeavesTheCountsAsTheyAre() {
        Finder finder = new SmallIndex().role("nurse", 10, "29-1141", "Nurse").role("teacher", 10, "25-1072", "Nurse Teacher")
                .other(SearchType.SKILL, "nursing", "Nursing", "Care.").finder();
        Finder.Found all = SmallIndex.found(finder, "nurse", SmallIndex.ALL, 10);
        Finder.Found some = SmallIndex.found(finder, "nurse",
                new Ranking.Filter(Set.of(SearchType.ROLE), Set.of(25)), 10);

        assertThat(SmallIndex.slugs(finder, all)).containsExactlyInAnyOrder("nurse", "teacher", "nursing");
        assertThat(SmallIndex.slugs(finder, some)).containsExactly("teacher");
        assertThat(Arrays.deepEquals(some.counts(), all.counts())).isTrue();
    }

    @Test
    void roleWithNoneOfTheWordsIsFoundByItsMeaning() {
        Finder finder = new SmallIndex().role("mechanic", "Automotive Mechanic", "Auto Repair Technician")
                .role("poet", "Poet", "Lyricist").finder();
        List<Ranking.Hit> hits = SmallIndex.found(finder, "fix cars", SmallIndex.ALL, 10).hits();

        assertThat(hits).first().matches(hit -> !hit.byWords() && finder.stored(hit.doc()).slug().equals("mechanic"));
        assertThat(hits).noneMatch(hit -> finder.stored(hit.doc()).slug().equals("poet"));
    }

    @Test
    void explainedPartsAreWithinTheirBounds() {
        Finder finder = new SmallIndex().role("nurse", 10, "29-1141", "Nurse", "Ward Nurse", "Night Nurse").finder();
        for (Ranking.Hit hit : SmallIndex.found(finder, "night nurse job", SmallIndex.ALL, 10).hits()) {
            assertThat(hit.covered()).isBetween(0.0, 1.0 + 1e-9);
            assertThat(hit.text()).isBetween(0.0, 1.0);
            assertThat(hit.meaning()).isBetween(-1.0, 1.1);
        }
    }
}
