package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What pages show of a sheet: which parts come first, how much of each is shown at once, and how rows are ordered. */
class SectionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Sheet.Line rated(String title, String importance, String level) {
        return Lines.rated(title, null, new Sheet.Ratings(number(importance), number(level)), TestSheets.origin());
    }

    private static BigDecimal number(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    /** A rated part; each role has items: title, importance, level, of which the last two may be a dash. */
    private static Sheet.Part ratedPart(String... roles) {
        return new Sheet.Part("skills", "Skills", false, IntStream.range(0, roles.length).mapToObj(i -> TestSheets.cell(
                "role" + i,
                roles[i].isEmpty() ? List.of() : Stream.of(roles[i].split(",")).map(item -> item.strip().split(" "))
                        .map(item -> rated(item[0], item[1], item[2])).toList()))
                .toList());
    }

    private static String titles(List<Section.Row> rows) {
        return rows.stream().map(Section.Row::title).collect(Collectors.joining(" "));
    }

    private static List<String> texts(Section.Row row) {
        return row.values().stream().map(value -> value.missing() != null ? value.missing() : value.text()).toList();
    }

    private static Section section(Sheet.Part part) {
        return Sections.of(TestSheets.of(part), List.of()).get(0);
    }

    @Test
    void whatReadersDecideByComesFirst() {
        Sheet.Line line = TestSheets.number("a", "1", "jobs");
        Sheet sheet = TestSheets.of(TestSheets.part("unheard-of", line), TestSheets.part("codes", line),
                TestSheets.part("skills", line), TestSheets.part("outlook", line), TestSheets.part("wages", line));

        assertThat(Sections.of(sheet, List.of(line))).extracting(Section::code).containsExactly("wages", "wages-by-place",
                "outlook", "skills", "codes", "unheard-of");
        assertThat(Sections.of(sheet, List.of())).extracting(Section::code).doesNotContain("wages-by-place");
    }

    @Test
    void jobZoneAndTrainingStandAmongTheEducation() {
        Sheet sheet = TestSheets.of(TestSheets.part("training", TestSheets.number("Training", "5", "percent")),
                TestSheets.part("education", TestSheets.number("School", "20", "percent")),
                TestSheets.part("job-zone", TestSheets.number("Job zone", "3", "zone")));
        List<Section> sections = Sections.of(sheet, List.of());

        assertThat(sections).extracting(Section::code).containsExactly("education");
        assertThat(sections.get(0).count()).isEqualTo(3);
    }

    @Test
    void withoutEducationJobZoneAndTrainingStandAlone() {
        assertThat(Sections.of(TestSheets.of(TestSheets.part("job-zone", TestSheets.number("Job zone", "3", "zone"))),
                List.of())).extracting(Section::code).containsExactly("job-zone");
    }

    @ParameterizedTest(name = "{0} of {1} roles: {2}")
    @CsvSource({ "skills, 1, 5", "skills, 3, 5", "knowledge, 1, 3", "tools, 1, 5", "tools, 2, 5", "programmes, 1, 3",
            "programmes, 2, 2", "responsibilities, 1, 5", "responsibilities, 2, 3", "work-activities, 2, 2", "outlook, 1, 2",
            "interests, 2, 3", "unheard-of, 1, 5" })
    void partShowsItsFirstLinesAtOnce(String code, int roles, int shown) {
        var part = new Sheet.Part(code, code, false, IntStream.range(0, roles).mapToObj(i -> TestSheets.cell("role" + i,
                IntStream.range(0, 9).mapToObj(line -> TestSheets.number("line" + line, "1", "jobs")).toList())).toList());
        Section section = section(part);
        boolean isRows = section.columns().isEmpty();

        assertThat(isRows ? section.rows().size() : section.columns().get(0).top().size()).isEqualTo(shown);
        assertThat(isRows ? section.count() : section.columns().get(0).count()).as("none is lost").isEqualTo(9);
    }

    @Test
    void nothingKnownIsToldOnceForEachReason() {
        Section section = section(TestSheets.part("skills", null, null));

        assertThat(section.isUnknown()).isTrue();
        assertThat(section.reasons()).isEqualTo("Not collected");
        assertThat(section.hint()).as("nothing is rated").isNull();
        assertThat(section.rows()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "care 3 3,count 5 1,draw 4 7 / care 3 3 | count draw care",
            // The highest rating of any role counts.
            "care 3 3,count 4 3 / care 5 3 | care count",
            // Of one rating, the order of the roles stays.
            "care 3 3,count 3 3 / draw 3 3 | care count draw",
            "care - 7,count 1 0 / draw - - | count care draw" })
    void ratedItemsComeByTheHighestImportance(String roles, String order) {
        assertThat(titles(RatingRows.of(ratedPart(roles.split(" / "))))).isEqualTo(order);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "null", value = { "care 3 3 / care 4.5 2 | 3 4.5 | false true | 60 90",
            "care 4 3 / care 4 2 | 4 4 | false false | 80 80",
            "care 4 3 / '' | 4 Not_collected | false false | null null",
            "care 4 3 / count 1 1 | 4 Not_listed | false false | null null",
            "care - 3 / care 2 2 | — 2 | false false | null null",
            "care 5 3 / care 1 2 / care 5 2 | 5 1 5 | true false true | 100 20 100" })
    void valueIsMarkedIfItIsGreaterThanOthersAndDrawnBesideOthers(String roles, String texts, String greatest, String bars) {
        Section.Row care = RatingRows.of(ratedPart(roles.replace("''", "").split(" / ", -1))).stream()
                .filter(row -> row.title().equals("care")).findFirst().orElseThrow();

        assertThat(texts(care)).isEqualTo(Stream.of(texts.split(" ")).map(text -> text.replace('_', ' ')).toList());
        assertThat(care.values().stream().map(value -> String.valueOf(value.greatest())).collect(Collectors.joining(" ")))
                .isEqualTo(greatest);
        assertThat(care.values().stream().map(value -> String.valueOf(value.bar())).collect(Collectors.joining(" ")))
                .isEqualTo(bars);
    }

    @Test
    void itemThatARoleNamesTwiceDoesNotPassToTheNextRole() {
        List<Section.Row> rows = RatingRows.of(ratedPart("care 3 3,care 4 4", "count 1 1", "care 2 2"));

        assertThat(texts(rows.stream().filter(row -> row.title().equals("care")).findFirst().orElseThrow()))
                .containsExactly("3", "Not listed", "2");
    }

    @Test
    void highestRatedItemsOfARoleComeFirst() {
        assertThat(RatingRows.highestRated(ratedPart("care 3 3,count 5 1,draw - 4").cells().get(0)))
                .extracting(Sheet.Line::text).containsExactly("count", "care", "draw");
    }

    /** A part of figures; each role has lines: title, value, unit. */
    private static Sheet.Part figures(String code, String... roles) {
        return new Sheet.Part(code, code, false, IntStream.range(0, roles.length).mapToObj(i -> TestSheets.cell("role" + i,
                roles[i].isEmpty() ? List.of() : Stream.of(roles[i].split(",")).map(line -> line.strip().split("/"))
                        .map(line -> line[1].equals("-") ? Lines.absent(line[0], null, line[0])
                                : TestSheets.number(line[0], line[1], line[2]))
                        .toList()))
                .toList());
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', value = { "interests | a/3/score,b/7/score & b/1/score,c/5/score | b c a",
            "outlook | a/3/jobs,b/7/jobs & c/9/jobs | a b c",
            "wages | Mean wage/3/USD/year,Wage and salary jobs/9/jobs,Median wage/1/USD/year & '' | "
                    + "Wage and salary jobs Median wage Mean wage",
            "work-values | a/-,b/2/score & '' | b a" })
    void scoresComeByTheirValueAndOtherFiguresInTheirOrder(String code, String roles, String order) {
        assertThat(titles(FigureRows.of(figures(code, roles.replace("''", "").split(" & ", -1))))).isEqualTo(order);
    }

    @Test
    void figureThatOneRoleLacksIsMissingWithItsReason() {
        List<Section.Row> rows = FigureRows.of(figures("outlook", "a/3/jobs", "b/4/jobs", ""));

        assertThat(texts(rows.get(0))).containsExactly("3", "Not collected", "Not collected");
        assertThat(texts(rows.get(1))).containsExactly("Not collected", "4", "Not collected");
        assertThat(FigureRows.isSorted(figures("outlook", "a/3/jobs"))).isFalse();
        assertThat(FigureRows.isSorted(figures("interests", "a/3/score"))).isTrue();
        assertThat(FigureRows.of(figures("interests", ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', nullValues = "whole", value = {
            "Bachelor's Degree | Bachelor's Degree | whole",
            "High School Diploma - or the equivalent (for example, GED) | High School Diploma | "
                    + "High School Diploma - or the equivalent (for example, GED)",
            "Post-Secondary Certificate (awarded for training) | Post-Secondary Certificate | "
                    + "Post-Secondary Certificate (awarded for training)",
            "On-the-job | On-the-job | whole" })
    void longNameOfALevelIsShownInShortWithAllOfItBehind(String title, String brief, String full) {
        Section.Row row = FigureRows.of(TestSheets.part("education", TestSheets.number(title, "20", "percent"))).get(0);

        assertThat(row.title()).isEqualTo(brief);
        assertThat(row.full()).isEqualTo(full);
    }

    @Test
    void sourceIsCreditedOnceWithItsPlaces() {
        Section section = section(figures("outlook", "a/3/jobs", "b/4/jobs"));

        assertThat(section.credits()).hasSize(1);
        assertThat(section.credits().get(0).url()).isEqualTo("http://localhost/api/v1/sources/survey.html");
        assertThat(section.credits().get(0).details()).contains("United States");
    }

    @ParameterizedTest(name = "latest of {0}; of {1}: “{2}”")
    @CsvSource(delimiter = '|', nullValues = "none", value = { "2025-05 2024-05 | 2025-05 | ''",
            "2025-05 2024-05 | 2024-05 | ', May 2024'", "2025-05 | none | ''", "'' | 2024-05 | ', May 2024'" })
    void earlierDateIsToldBesideTheFigure(String dates, String of, String mark) {
        LatestDate latest = LatestDate.of(Stream.concat(Stream.of((String) null), Arrays.stream(dates.split(" "))
                .filter(date -> !date.isEmpty())));

        assertThat(latest.mark(of)).isEqualTo(mark);
    }

    @Test
    void creditsNameEachSourceOnceWithItsPlacesAndTheSpanOfItsDates() {
        var credits = new Credits();
        credits.add("http://localhost/api/v1/sources/b", "B", null, "2024-05");
        credits.add("http://localhost/api/v1/sources/a", "A", "Ohio", null);
        credits.add("http://localhost/api/v1/sources/b", "B", "Texas", "2025-05");
        credits.add("http://localhost/api/v1/sources/b", "B", "Ohio", "2024-12");
        credits.add(null, "Nowhere", "2025");

        assertThat(credits.list()).extracting(credit -> credit.source() + ": " + credit.detailText())
                .containsExactly("B: Ohio; Texas; May 2024 to May 2025", "A: Ohio");
        assertThat(new Credits().list()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "{\"roleCount\":1} | 1 role", "{\"roleCount\":0} | 0 roles", "{\"roleCount\":1200} | 1200 roles",
            "{\"publisher\":\"Office\"} | Office", "{\"code\":\"29-1141\"} | 29-1141", "{\"code\":null} | null",
            "{\"title\":\"x\"} | null",
            "{\"occupationCount\":3,\"code\":\"51.3801\"} | CIP 2020 51.3801",
            "{\"wages\":[{\"date\":\"2025-05\",\"median\":{\"amount\":48500,\"currency\":\"USD\",\"per\":\"year\"}}]}"
                    + " | $48,500 a year at the median",
            "{\"wages\":[{\"date\":\"2024-05\",\"median\":{\"amount\":21.5,\"currency\":\"USD\",\"per\":\"hour\"}}]}"
                    + " | $21.50 an hour at the median, May 2024",
            "{\"wages\":[{\"date\":\"2025-05\",\"median\":{\"amount\":239200,\"currency\":\"USD\",\"per\":\"year\","
                    + "\"atLeast\":true}}]} | at least $239,200 a year at the median",
            "{\"wages\":[{\"date\":\"2025-05\"}],\"outlook\":[{\"date\":\"2024/2034\",\"changePercent\":5.4}]}"
                    + " | +5.4 % jobs by 2034",
            "{\"outlook\":[{\"date\":\"2024/2034\",\"changePercent\":-0.4}]} | −0.4 % jobs by 2034",
    })
    void noteOfAListSaysWhatToKnowFirst(String item, String note) throws JsonProcessingException {
        JsonNode json = JSON.readerFor(JsonNode.class)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readValue(item);

        assertThat(String.valueOf(ListItem.note(json, new LatestDate("2025-05")))).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Short. Both sentences stay.", "", "No end" })
    void shortTextIsShownInFull(String text) {
        assertThat(ListItem.brief(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = { "They care. | They nurse people", "What is it? | It is work",
            "It follows the U.S. Bureau of Labor. | Others follow", "Version 2.5 is used. | Others use more",
            "They care. | Éclairs are for others" })
    void longTextIsShownByItsFirstSentence(String first, String second) {
        assertThat(ListItem.brief(first + " " + second + " and so on".repeat(20) + ".")).isEqualTo(first);
        assertThat(ListItem.brief(null)).isNull();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(nullValues = "none", value = { "The summary., Title, The summary.", "Title, Title, none", "none, Title, none" })
    void textOfAListItemSaysMoreThanItsTitle(String summary, String title, String text) {
        assertThat(ListItem.text(JSON.createObjectNode().put("summary", summary).put("title", title))).isEqualTo(text);
    }
}
