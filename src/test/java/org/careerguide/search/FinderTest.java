package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text finds: codes, sides of a comparison, and other words for the same. */
class FinderTest {

    private static SmallIndex trades() {
        return new SmallIndex().role("welder", 400_000, "51-4121", "Welder", "Flame Cutter")
                .role("plumber", 450_000, "47-2152", "Plumber").role("cutter", 30_000, "51-3021", "Meat Cutter")
                .role("flame", "Flame Artist").role("trimmer", "Fish Trimmer", "Trimmer")
                .role("nurse", 3_000_000, "29-1141", "Registered Nurse");
    }

    @Test
    void ownCodeComesBeforeEarlierClassifications() {
        SmallIndex index = new SmallIndex()
                .add(new Entry(SmallIndex.key(SearchType.ROLE, "before"), List.of("Before"), List.of(), "It.", List.of("It."),
                        List.of(),
                        List.of("SOC 2010 11-1011", "SOC 2018 11-9999", "O*NET-SOC 2019 11-9999.00"), "11", null, 0, Set.of()))
                .role("part", 10, "11-1011", "Part").role("chief", 20, "11-1021", "Chief");

        assertThat(index.found("11-1011")).containsExactly("part", "before");
        assertThat(index.found("SOC 2018: 11-1011")).containsExactly("part", "before");
        assertThat(index.found("11-1021.00")).containsExactly("chief");
    }

    @Test
    void codeThatNothingHasIsReadAsWords() {
        assertThat(new SmallIndex().role("show", "Room 99-9999 Host").found("99-9999")).containsExactly("show");
    }

    @Test
    void sidesAreAnsweredInTurn() {
        assertThat(trades().found("plumber or welder")).startsWith("plumber", "welder");
        assertThat(trades().found("welder vs plumber")).startsWith("welder", "plumber");
    }

    /** Also if the words of a side are corrected, or written apart, when they stand for themselves. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "welder and plumber", "welders and flamecutter", "plumbers and fishtrimmer", "plumber, rn, welder",
            "welder", "cutter", "welder certification" })
    void countsAreThoseOfTheHits(String text) {
        Finder finder = trades().add(new Entry(SmallIndex.key(SearchType.ROLE, "sister"), List.of("Sister", "Registered Nurse"),
                List.of("rn=registered nurse"), "It.", List.of("It."), List.of(), List.of(), null, null, 0, Set.of()))
                .other(SearchType.CERTIFICATION, "certificate", "Certified Welder", "It.").finder();
        for (Ranking.Filter filter : List.of(SmallIndex.ALL, new Ranking.Filter(Set.of(), Set.of(51)))) {
            Finder.Found found = SmallIndex.found(finder, text, filter, 100);

            int counted = 0;
            for (int[] families : found.counts()) {
                for (int family = 0; family < families.length; family++) {
                    counted += filter.families().isEmpty() || filter.families().contains(family) ? families[family] : 0;
                }
            }
            assertThat(found.hits()).as("%s", filter).hasSize(counted).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "cutter", "welder and plumber", "fix pipes" })
    void fewerHitsAreTheFirstOfMore(String text) {
        Finder finder = trades().finder();
        List<String> all = SmallIndex.slugs(finder, SmallIndex.found(finder, text, SmallIndex.ALL, 100));

        assertThat(all).isNotEmpty();
        for (int wanted = 1; wanted <= all.size(); wanted++) {
            assertThat(SmallIndex.slugs(finder, SmallIndex.found(finder, text, SmallIndex.ALL, wanted)).subList(0, wanted))
                    .isEqualTo(all.subList(0, wanted));
        }
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({ "rn, nurse", "flame cuter, welder", "meatcutter, cutter", "pluming, plumber", "PLUMBERS, plumber",
            "how do i become a plumber, plumber" })
    void wordsAreReadAsTheyWereMeant(String text, String slug) {
        assertThat(trades()
                .add(new Entry(SmallIndex.key(SearchType.ROLE, "aide"), List.of("Aide"), List.of("rn=registered nurse"), "It.",
                        List.of("It."), List.of(), List.of(), null, null, 0, Set.of()))
                .found(text)).first().isEqualTo(slug);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({ "welder certification, certificate, welder", "welding exams, certificate, welder",
            "certification for welders, certificate, welder", "welder guide, guide, welder",
            "guide to flame cutting, guide, welder", "wellder guide, guide, welder", "case study of a plumber, story, plumber",
            "plumber or welder comparison, comparison, guide" })
    void typeThatIsNamedComesFirst(String text, String first, String second) {
        assertThat(types().found(text)).startsWith(first).contains(second);
    }

    /** Where no document of the type has the other words. */
    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({ "plumber certification, plumber", "tour guide, tours", "tour guides, tours", "certification clerk, clerk" })
    void otherwiseItIsAWordLikeOthers(String text, String first) {
        assertThat(types().found(text)).startsWith(first);
    }

    private static SmallIndex types() {
        return trades().role("tours", "Tour Guide").role("clerk", "Certification Clerk")
                .other(SearchType.CERTIFICATION, "certificate", "Certified Welder", "A certification for those who join metal.")
                .other(SearchType.GUIDE, "guide", "Welders and Plumbers", "A guide to flame cutting and pipes.")
                .other(SearchType.COMPARISON, "comparison", "Welder or Plumber", "What tells them apart.")
                .other(SearchType.CASE_STUDY, "story", "From Plumber to Manager", "A way.");
    }

    @Test
    void typeThatIsNamedKeepsToTheFilter() {
        Finder finder = types().finder();
        var roles = new Ranking.Filter(Set.of(SearchType.ROLE), Set.of());

        assertThat(SmallIndex.slugs(finder, SmallIndex.found(finder, "welder certification", roles, 10))).startsWith("welder")
                .doesNotContain("certificate");
    }

    @Test
    void correctedTextIsNamed() {
        Finder finder = trades().finder();

        assertThat(SmallIndex.found(finder, "registerd nurse", SmallIndex.ALL, 10).didYouMean()).isEqualTo("registered nurse");
        assertThat(SmallIndex.found(finder, "registered nurse", SmallIndex.ALL, 10).didYouMean()).isNull();
        assertThat(SmallIndex.found(finder, "qqqqxxqq", SmallIndex.ALL, 10).didYouMean()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "run a hotel", "be in charge of a hotel" })
    void whoRunsSomethingIsItsManager(String text) {
        assertThat(new SmallIndex().role("clerk", 900_000, "43-4081", "Hotel Clerk").role("manager", "Hotel Manager")
                .found(text)).first().isEqualTo("manager");
    }

    /** The slip that is likelier before the word of more titles, and a word that sounds the same. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "old peple, old people", "pipr, pipe", "fone repair, phone repair", "kemist, chemist",
            "fotografer, photographer", "sycologist, psychologist" })
    void correctionIsTheLikeliestSlip(String typed, String meant) {
        Finder finder = new SmallIndex().role("pipes", 900_000, "47-2152", "Pipe Fitter", "Pipe Welder", "Old Pipe Welder")
                .role("fine", 900_000, "27-1013", "Fine Artist", "Fine Repair Artist")
                .role("phone", "Phone Repairer", "Phone Repair Technician", "Phone Engineer")
                .role("people", "People Manager").role("chemist", "Chemist").role("photo", "Photographer")
                .role("psycho", "Psychologist").role("myco", "Mycologist").finder();

        assertThat(SmallIndex.found(finder, typed, SmallIndex.ALL, 10).didYouMean()).isEqualTo(meant);
    }

    /** Also if a known word is one letter away. Words that no title has together give way to such a word. */
    @Test
    void wordsOfOneTitleAreTakenApart() {
        Finder finder = new SmallIndex().role("guide", "Tour Guide").role("clerk", "Tourxguide Clerk", "Meat Cutter")
                .role("cutter", "Guidexmeat Seller").finder();

        assertThat(SmallIndex.found(finder, "tourguide", SmallIndex.ALL, 10).didYouMean()).isEqualTo("tour guide");
        assertThat(SmallIndex.found(finder, "guidemeat", SmallIndex.ALL, 10).didYouMean()).isEqualTo("guidexmeat");
    }

    @Test
    void nothingIsFoundWithoutAWord() {
        assertThat(trades().found("!?")).isEmpty();
    }

    @Test
    void exceptedWordsAreGoneOnWithOnlyBehindTheirTitle() throws IOException {
        Finder finder = new SmallIndex().role("preschool", "Preschool Teachers, Except Special Education").finder();

        assertThat(finder.suggest(List.of("special", "educ"), Set.of(), 10)).isEmpty();
        assertThat(finder.suggest(List.of("preschool", "teachers", "except", "spec"), Set.of(), 10)).hasSize(1);
        assertThat(finder.suggest(List.of("preschool", "teach"), Set.of(), 10)).hasSize(1);
    }
}
