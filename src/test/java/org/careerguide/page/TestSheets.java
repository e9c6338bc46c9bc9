package org.careerguide.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.careerguide.source.Attribution;

/** Sheets for plain unit tests, with what a test names and nothing else. */
final class TestSheets {

    private static final String API = "http://localhost/api/v1/";

    private TestSheets() {
    }

    static Sheet.Head head(String slug) {
        return new Sheet.Head(slug, slug, "Does " + slug + ".", API + "roles/" + slug);
    }

    static Sheet.Origin origin() {
        return new Sheet.Origin("Survey", API + "sources/survey", "United States", "US", "2025-05", null);
    }

    /** A sheet of one role for each cell of its parts. */
    static Sheet of(Sheet.Part... parts) {
        List<Sheet.Head> heads = parts.length == 0 ? List.of(head("nurse"))
                : parts[0].cells().stream().map(Sheet.Cell::head).toList();
        return sheet(heads, "What it is.", List.of(parts), List.of());
    }

    static Sheet sheet(List<Sheet.Head> heads, String summary, List<Sheet.Part> parts, List<Sheet.WageRange> wages) {
        return new Sheet("Title", summary, null, null, heads, parts, null, List.of(), wages, List.of(),
                Attribution.of(List.of()), 7);
    }

    /** A part with a cell for each role, of which each has one line or, of null, none. */
    static Sheet.Part part(String code, Sheet.Line... lines) {
        List<Sheet.Line> all = Arrays.asList(lines);
        return new Sheet.Part(code, code, false, Stream.iterate(0, i -> i + 1).limit(all.size())
                .map(i -> cell("role" + i, all.get(i) == null ? List.of() : List.of(all.get(i)))).toList());
    }

    static Sheet.Cell cell(String role, List<Sheet.Line> lines) {
        return new Sheet.Cell(head(role), lines, List.of(origin()), lines.isEmpty() ? "Not collected" : null);
    }

    static Sheet.Line number(String title, String value, String unit) {
        return Lines.number(title, title, new BigDecimal(value), unit, origin());
    }

    static Sheet.Amount amount(String text) {
        return text == null ? null : new Sheet.Amount(new BigDecimal(text.replace("+", "")), text.endsWith("+"));
    }

    /** A range of wages by its five percentiles, of which each may be null, and a lower bound ends with a plus sign. */
    static Sheet.WageRange wages(Sheet.Head head, String unit, String... percentiles) {
        return new Sheet.WageRange(head, amount(percentiles[0]), amount(percentiles[1]), amount(percentiles[2]),
                amount(percentiles[3]), amount(percentiles[4]), unit, origin());
    }
}
