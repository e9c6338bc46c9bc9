package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

    private static Card card(String summary, Sheet.Part... parts) {
        return Card.of(TestSheets.sheet(TestSheets.of(parts).heads(), summary, List.of(parts), List.of()),
                "http://localhost/x");
    }

    @Test
    void longSummaryEndsAtAWord() {
        String summary = card("word ".repeat(100)).summary();

        assertThat(summary).hasSizeLessThanOrEqualTo(161).matches("(word )*word…");
    }

    @ParameterizedTest
    @ValueSource(strings = { "看護師は患者の世話をします。", "https://example.org/", "💉" })
    void longSummaryWithoutSpacesIsCut(String text) {
        String summary = card(text.repeat(170)).summary();

        assertThat(summary).endsWith("…");
        assertThat(text.repeat(170)).startsWith(summary.substring(0, summary.length() - 1));
        assertThat(summary.codePointCount(0, summary.length())).isEqualTo(161);
    }

    @Test
    void shortSummaryIsShownAsItIs() {
        assertThat(card("Cares for patients.").summary()).isEqualTo("Cares for patients.");
        assertThat(card(null).summary()).isNull();
    }

    @Test
    void cardHasTheRowsOfTheSheetInTheOrderInWhichReadersDecide() {
        Card card = card("x", TestSheets.part("outlook", TestSheets.number("Projected change in employment", "5", "percent")),
                TestSheets.part("wages", TestSheets.number("Median wage", "50000", "USD/year")),
                TestSheets.part("tools", Lines.item("Pen", null, null)));

        assertThat(card.rows()).extracting(Card.Row::title).containsExactly("Median pay", "Outlook");
        assertThat(card.rows().get(0).values()).extracting(Card.Value::text).containsExactly("$50,000 a year");
        assertThat(card.credits()).extracting(Section.Credit::source).containsExactly("Survey");
        assertThat(card.sources()).isEqualTo(
                "Source: Survey (United States, May 2025). Career guide, Apache License 2.0.");
    }

    @Test
    void roleWithoutAFigureSaysWhy() {
        Card card = card("x", TestSheets.part("wages", TestSheets.number("Median wage", "50000", "USD/year"), null));

        assertThat(card.rows().get(0).values()).extracting(Card.Value::text).containsExactly("$50,000 a year", "Not collected");
        assertThat(card.rows().get(0).values()).extracting(Card.Value::missing).containsExactly(false, true);
        assertThat(card.summary()).as("of several roles").isNull();
    }

    @Test
    void sheetWithoutFiguresShowsWhatItHas() {
        Card card = card("x", TestSheets.part("tools", Lines.item("Pen", null, null)));

        assertThat(card.rows()).extracting(Card.Row::title).containsExactly("tools");
        assertThat(card.sentences()).first().isEqualTo("tools: Pen.");
    }

    /** A frame that leaves room for the card of a wide one has enough for no narrower one. */
    @Test
    void cardIsNoLowerInANarrowerFrame() {
        Card card = card("Cares for patients, and for what they need besides. ".repeat(3),
                TestSheets.part("wages", TestSheets.number("Median wage", "50000", "USD/year"),
                        TestSheets.number("Median wage", "60000", "USD/year")),
                TestSheets.part("education", Lines.words("Typical entry education", "Bachelor's degree in nursing", null),
                        Lines.words("Typical entry education", "Postsecondary nondegree award", null)));
        int before = card.height(1600);
        for (int width = 1590; width > 410; width -= 10) {
            assertThat(card.height(width)).as("at %d pixels", width).isGreaterThanOrEqualTo(before);
            before = card.height(width);
        }
    }

    @Test
    void cardWithMoreToShowIsHigher() {
        Sheet.Part wages = TestSheets.part("wages", TestSheets.number("Median wage", "50000", "USD/year"));
        Sheet.Part outlook = TestSheets.part("outlook",
                TestSheets.number("Projected change in employment", "5", "percent"));

        for (int width : new int[] { 1, 200, 400, 401, 800, 5000 }) {
            assertThat(card("x", wages, outlook).height(width)).isGreaterThan(card("x", wages).height(width));
            assertThat(card("word ".repeat(30), wages).height(width)).as("at %d pixels", width)
                    .isGreaterThanOrEqualTo(card("x", wages).height(width));
        }
    }
}
