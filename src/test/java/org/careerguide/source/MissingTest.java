package org.careerguide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.MissingReason;
import org.careerguide.content.SourceDocument;
import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What views say of values that are not there, and whom they credit for those that are. */
class MissingTest {

    private static SourceDocument source(String slug, String title, String publisher, String credit) {
        return DocumentJson.read(SourceDocument.class, "{\"slug\":\"" + slug + "\",\"title\":\"" + title + "\",\"publisher\":\""
                + publisher + "\"" + (credit == null ? "" : ",\"attribution\":\"" + credit + "\"")
                + ",\"licence\":\"CC BY 4.0\",\"url\":\"https://example.org\"}");
    }

    @Test
    void valueThatIsNotThereHasTheStatedReasonOrWasNotCollected() {
        Map<String, MissingReason> reasons = Missing.stated(Map.of("median", MissingReason.SUPPRESSED)).value("median", null)
                .value("mean", null).value("jobs", 0).value("tools", List.of()).value("skills", List.of("a"))
                .value("areas", Set.of()).value("words", "").reasons();

        assertThat(reasons).containsExactly(Map.entry("median", MissingReason.SUPPRESSED),
                Map.entry("mean", MissingReason.NOT_COLLECTED), Map.entry("tools", MissingReason.NOT_COLLECTED),
                Map.entry("areas", MissingReason.NOT_COLLECTED));
    }

    @Test
    void statedReasonOfAValueThatIsThereSaysNothing() {
        assertThat(Missing.stated(Map.of("median", MissingReason.SUPPRESSED)).value("median", 5).reasons()).isNull();
        assertThat(Missing.stated(null).value("median", 5).reasons()).isNull();
        assertThat(Missing.stated(null).value("median", null).reasons()).containsOnlyKeys("median");
    }

    @Test
    void valueThatFewSourcesHaveIsMissingOnlyWhereThatIsStated() {
        assertThat(Missing.stated(Map.of("quotient", MissingReason.NOT_APPLICABLE)).ifStated("quotient").ifStated("jobs")
                .reasons())
                .containsExactly(Map.entry("quotient", MissingReason.NOT_APPLICABLE));
    }

    @Test
    void partThatIsNotKnownHasAReasonInsteadOfAnEmptyList() {
        var slice = new Slice<>(List.<String> of(), new PageInfo(20, null, null));

        assertThat(PartSlice.of(slice, true, MissingReason.SUPPRESSED))
                .isEqualTo(new PartSlice<>(null, slice.page(), Map.of("items", MissingReason.SUPPRESSED)));
        assertThat(PartSlice.of(slice, true, null).missing()).containsEntry("items", MissingReason.NOT_COLLECTED);
        assertThat(PartSlice.of(slice, false, MissingReason.SUPPRESSED)).as("known to be empty")
                .isEqualTo(new PartSlice<>(List.of(), slice.page(), null));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(nullValues = "none", value = { "1.50, 1.5", "1.00, 1", "0.00, 0", "100, 100", "1E+2, 100", "1.5E+3, 1500",
            "-2.30, -2.3",
            "0.001, 0.001", "none, none" })
    void numberHasOneFormWhateverItWasKeptWith(BigDecimal number, String plain) {
        BigDecimal decimal = Decimals.plain(number);

        assertThat(decimal == null ? null : decimal.toString()).isEqualTo(plain);
    }

    @Test
    void sourcesAreCreditedOnceInTheirOrder() {
        SourceDocument one = source("b-source", "Wages", "Bureau", null);
        SourceDocument other = source("a-source", "Skills", "Centre", "Skills of the Centre, CC BY.");

        Attribution attribution = Attribution.of(List.of(one, other, one));

        assertThat(attribution.text())
                .isEqualTo("Career guide (Apache License 2.0). Sources: Skills of the Centre, CC BY. Bureau, Wages.");
        assertThat(attribution.sources()).extracting(SourceCredit::slug).containsExactly("a-source", "b-source");
    }

    @Test
    void guideIsCreditedAloneWithoutSources() {
        assertThat(Attribution.of(List.of()).text()).isEqualTo("Career guide (Apache License 2.0).");
        assertThat(Attribution.of(List.of()).sources()).isNull();
        assertThat(Attribution.of(List.of()).without(List.of("x"))).isEqualTo(Attribution.of(List.of()));
    }
}
