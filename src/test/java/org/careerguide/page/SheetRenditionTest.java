package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

/** Sheets as comma-separated values, JSON-LD and Markdown: what is in them, whatever the texts hold. */
class SheetRenditionTest {

    private static final String URL = "http://localhost/api/v1/roles/nurse";

    private static List<Map<String, String>> records(Sheet sheet) throws IOException {
        try (MappingIterator<String[]> rows = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(CsvRendition.of(sheet))) {
            List<String[]> all = rows.readAll();
            var records = new ArrayList<Map<String, String>>();
            for (String[] row : all.subList(1, all.size())) {
                assertThat(row).as("as many values as columns").hasSameSizeAs(all.get(0));
                var named = new HashMap<String, String>();
                for (int i = 0; i < row.length; i++) {
                    named.put(all.get(0)[i], row[i]);
                }
                records.add(named);
            }
            return records;
        }
    }

    @ParameterizedTest(name = "“{0}” is “{1}”")
    @CsvSource(delimiter = '|', value = { "Pen | Pen", "a,b | a,b", "'a\"b' | 'a\"b'", "'a\nb' | a b", "=1+1 | '''=1+1'",
            "'a\\b' | 'a\\b'", "'\"' | '\"'", "' x ' | x", "日本 💉 | 日本 💉", "-x | '''-x'", "; | ;" })
    void textOfAnItemIsOneValueOfARecord(String text, String value) throws IOException {
        List<Map<String, String>> records = records(TestSheets.of(TestSheets.part("tools", Lines.item(text, null, null))));

        assertThat(records).hasSize(3);
        assertThat(records.get(0)).containsEntry("section", "data").containsEntry("criterion", "tools")
                .containsEntry("role", "role0").containsEntry("item", value).containsEntry("value", "")
                .containsEntry("source", "Survey").containsEntry("date", "2025-05");
        assertThat(records).extracting(record -> record.get("criterion")).containsExactly("tools", "credit", "licence");
    }

    @Test
    void csvHasLinesOfTheInternet() {
        String csv = CsvRendition.of(TestSheets.of(TestSheets.part("tools", Lines.item("a\nb\r\nc", null, null))));

        assertThat(csv).endsWith("\r\n").doesNotContain("\r\n\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @ParameterizedTest(name = "{0} {1} is “{2}”")
    @CsvSource(delimiter = '|', value = { "46.9 | USD/hour | 46.90", "46.00 | USD/hour | 46", "48500 | USD/year | 48500",
            "-4.9 | percent | ' -4.9'", "5 | percent | 5", "0 | jobs | 0", "1E+6 | jobs | 1000000",
            "0.41666 | share | 0.41666" })
    void numberIsNoFormulaAndHasNoExponent(String value, String unit, String written) throws IOException {
        assertThat(records(TestSheets.of(TestSheets.part("wages", TestSheets.number("Figure", value, unit)))).get(0))
                .containsEntry("value", written).containsEntry("unit", unit).containsEntry("at_least", "");
    }

    @Test
    void lowerBoundIsMarked() throws IOException {
        var figure = Sheet.Figure.of(new BigDecimal("239200"), "USD/year", "at least $239,200 a year", true);
        var line = new Sheet.Line("Median wage", null, null, figure, null, TestSheets.origin(), null);

        assertThat(records(TestSheets.of(TestSheets.part("wages", line))).get(0)).containsEntry("value", "239200")
                .containsEntry("at_least", "true");
    }

    @Test
    void partWithoutItemsSaysWhy() throws IOException {
        assertThat(records(TestSheets.of(TestSheets.part("tools", new Sheet.Line[] { null }))).get(0)).containsEntry("item", "")
                .containsEntry("missing", "Not collected");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> salary(String unit, String... percentiles) {
        Sheet.Head head = TestSheets.head("nurse");
        var document = JsonLdRendition.of(TestSheets.sheet(List.of(head), null, List.of(),
                List.of(TestSheets.wages(head, unit, percentiles))), URL);
        var salaries = (List<Map<String, Object>>) document.get("estimatedSalary");
        return salaries == null ? null : salaries.get(0);
    }

    @Test
    void salaryIsADistributionOfWholeAndDecimalNumbers() {
        assertThat(salary("USD/hour", "10.00", "12.50", "15", "20", "1E+2")).containsEntry("currency", "USD")
                .containsEntry("duration", "PT1H").containsEntry("percentile10", 10L)
                .containsEntry("percentile25", new BigDecimal("12.50")).containsEntry("median", 15L)
                .containsEntry("percentile90", 100L);
        assertThat(salary("EUR/year", "1", "2", "3", "4", "5")).containsEntry("currency", "EUR").containsEntry("duration",
                "P1Y");
    }

    @Test
    void lowerBoundsAndUnknownPercentilesAreLeftOut() {
        assertThat(salary("USD/year", "100000", null, "239200+", "239200+", "239200+")).containsKey("percentile10")
                .doesNotContainKeys("percentile25", "median", "percentile75", "percentile90");
        assertThat(salary("USD/year", null, null, "239200+", null, "239200+")).as("nothing is known exactly").isNull();
        assertThat(salary("USD/year", null, null, null, null, null)).isNull();
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({ "US, Country", "US-CA, AdministrativeArea", "US-35620, AdministrativeArea" })
    void wagesOfAStateAreNotOfACountry(String code, String type) {
        Sheet.Head head = TestSheets.head("nurse");
        var origin = new Sheet.Origin("Survey", "http://localhost/api/v1/sources/survey", "Somewhere", code, "2025-05", null);
        Map<String, Object> document = JsonLdRendition.of(TestSheets.sheet(List.of(head), null, List.of(), List.of(
                new Sheet.WageRange(head, null, null, TestSheets.amount("100"), null, null, "USD/year", origin))), URL);

        assertThat(document).containsEntry("occupationLocation", List.of(Map.of("@type", type, "name", "Somewhere")));
    }

    @Test
    void roleIsAnOccupationAndAComparisonAList() {
        Map<String, Object> role = JsonLdRendition.of(TestSheets.of(TestSheets.part("tools", Lines.item("Pen", null, null))),
                URL);
        Map<String, Object> comparison = JsonLdRendition.of(
                TestSheets.of(TestSheets.part("tools", Lines.item("Pen", null, null), Lines.item("Ink", null, null))), URL);

        assertThat(role).containsEntry("@type", "Occupation").containsEntry("skills", List.of("Pen"))
                .containsEntry("url", "http://localhost/api/v1/roles/role0.html").doesNotContainKeys("qualifications");
        assertThat(comparison).containsEntry("@type", "ItemList").containsEntry("numberOfItems", 2).containsEntry("@id", URL);
        assertThat((List<?>) comparison.get("itemListElement")).extracting("position").containsExactly(1, 2);
    }

    /** Each row of a table has as many cells as its head, whatever the texts hold. */
    @ParameterizedTest
    @ValueSource(strings = { "Pen", "a | b", "a\\", "\\|", "`a|b`", "a\n| b |", "<br>", "[x](y)" })
    void tableHasACellForEachRole(String text) {
        Sheet sheet = TestSheets.of(TestSheets.part("tools", Lines.item(text, null, null), Lines.item("Ink", null, null)));
        // A backslash before it makes a pipe a part of the cell.
        List<Integer> rows = MarkdownRendition.of(sheet, URL).lines().filter(line -> line.startsWith("|"))
                .map(line -> line.split("(?<!\\\\)\\|").length - 1).toList();

        assertThat(rows).containsExactly(3, 3, 3);
    }

    @ParameterizedTest(name = "{0} has the page {1}")
    @CsvSource(nullValues = "none", value = { "none, none", "http://x/api/v1/roles/nurse, http://x/api/v1/roles/nurse.html",
            "/api/v1/roles, /api/v1/roles.html", "/api/v1/compare?roles=a;b, /api/v1/compare.html?roles=a;b",
            "/api/v1/roles/nurse.html, /api/v1/roles/nurse.html", "https://example.org/x, https://example.org/x",
            "http://x/sub/api/v1/tips/a-b?version=3, http://x/sub/api/v1/tips/a-b.html?version=3", "'', ''",
            "/api/v1, /api/v1" })
    void addressOfTheApiHasAPage(String url, String page) {
        assertThat(PageAddress.of(url)).isEqualTo(page);
        assertThat(PageAddress.of(page)).as("of a page").isEqualTo(page);
    }

    @ParameterizedTest(name = "of {0} the latest is {1}, and {2} is marked “{3}”")
    @CsvSource(nullValues = "none", value = { "2025-05|2024-05, 2025-05, 2025-05, ''",
            "2025-05|2024-05, 2025-05, 2024-05, ', May 2024'",
            "none|2024, 2024, none, ''", "none, none, 2024, ', 2024'", "2024|2024-05, 2024-05, 2024, ', 2024'" })
    void figureOfAnotherDateThanTheLatestSaysItsOwn(String dates, String latest, String date, String mark) {
        LatestDate found = LatestDate.of(dates == null ? Stream.of((String) null)
                : Arrays.stream(dates.split("\\|")).map(one -> one.equals("none") ? null : one));

        assertThat(found.date()).isEqualTo(latest);
        assertThat(found.mark(date)).isEqualTo(mark);
    }
}
