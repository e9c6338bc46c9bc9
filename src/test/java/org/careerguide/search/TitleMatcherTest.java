package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well titles match words. */
class TitleMatcherTest {

    private static Ranking.Hit best(String text, String... titles) {
        Finder finder = new SmallIndex().role("it", titles).role("other", "Astronaut").role("third", "Baker")
                .role("fourth", "Carpenter").role("fifth", "Deacon").finder();
        Finder.Found found = SmallIndex.found(finder, text, SmallIndex.ALL, 10);
        return found.hits().stream().filter(hit -> finder.stored(hit.doc()).slug().equals("it")).findFirst()
                .orElse(new Ranking.Hit(0, 0, 0, -1, 0, 0, 0, 0, false, null));
    }

    private static double match(String text, String... titles) {
        return best(text, titles).title();
    }

    @ParameterizedTest(name = "{0}: {1} before {2}")
    @CsvSource({
            // A title that is just the query before one that has more.
            "nurse, Nurse, Nurse Instructor", "nurse instructor, Nurse Instructor, Nurse Practitioner Instructor",
            // More of the words before fewer.
            "school nurse, School Nurse, Nurse",
            // The word before another of its kind, and that before none.
            "medical coder, Medical Coder, Medical Coding", "medical billing, Medical Biller, Medical Clerk",
            // A rare word before a small one.
            "job for a nurse, Nurse, Job Clerk",
    })
    void titleThatIsMoreOfTheQueryMatchesBetter(String text, String better, String worse) {
        assertThat(match(text, better)).isGreaterThan(match(text, worse));
    }

    @Test
    void ownTitleMatchesBetterThanAnAlternateTitle() {
        assertThat(match("nurse", "Nurse", "Sister")).isGreaterThan(match("nurse", "Sister", "Nurse"));
    }

    @Test
    void manyTitlesAreEvidence() {
        assertThat(match("nurse", "Carer", "Ward Nurse", "Night Nurse")).isGreaterThan(match("nurse", "Carer", "Ward Nurse"));
    }

    @Test
    void placeIsThatOfTheBestTitle() {
        assertThat(best("night nurse", "Carer", "Ward Nurse", "Night Nurse").place()).isEqualTo(2);
        assertThat(best("carer", "Carer", "Ward Nurse").place()).isZero();
    }

    /** What a title excepts is what the role is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = { "Teacher, Except Special Education", "Teacher (except special education)",
            "Teacher Excluding Special Education", "Teacher Other Than Special Education", "Teacher, exc. Special Education",
            "Teacher, Not Including Special Education" })
    void exceptedWordsAreNotWordsOfTheTitle(String title) {
        assertThat(match("special education", title)).isZero();
        assertThat(match("teacher", title)).isEqualTo(match("teacher", "Teacher"));
        assertThat(match(title, title)).isEqualTo(match("teacher", "Teacher"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "Exceptional Children Teacher, exceptional children", "Other Teacher, other", "Except, except" })
    void wordsThatOnlyLookLikeAnExceptionCount(String title, String text) {
        assertThat(match(text, title)).isPositive();
    }

    @Test
    void exceptedWordsDoNotPutARoleBeforeThoseThatHaveThem() {
        assertThat(new SmallIndex().role("preschool", 900_000, "25-2011", "Preschool Teachers, Except Special Education")
                .role("special", 100, "25-2051", "Special Education Teachers, Preschool")
                .found("special education preschool teacher")).first().isEqualTo("special");
    }
}
