package org.careerguide.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.careerguide.source.Figures;
import org.careerguide.source.SourceCredit;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * A sheet as comma-separated values (RFC 4180, UTF-8): a header, then a record for each part, role and item, and at the end the
 * credits. A lower bound has {@code true} under {@code at_least}. Text that a spreadsheet would take for a formula has an
 * apostrophe before it, a number below zero a space.
 */
final class CsvRendition {

    private static final List<String> COLUMNS = List.of("section", "criterion", "role", "role_title", "item", "standing",
            "value", "at_least", "unit", "importance", "level", "place", "date", "source", "source_url", "url", "missing");
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n").withoutEscapeChar();

    private final List<List<String>> records = new ArrayList<>();

    private CsvRendition() {
    }

    static String of(Sheet sheet) {
        var csv = new CsvRendition();
        csv.records.add(COLUMNS);
        for (Sheet.Part part : sheet.parts()) {
            for (Sheet.Cell cell : part.cells()) {
                csv.add(part, cell);
            }
        }
        csv.credit("credit", sheet.attribution().text(), null, null);
        csv.credit("licence", sheet.attribution().licence().name(), null, sheet.attribution().licence().url());
        if (sheet.attribution().sources() != null) {
            for (SourceCredit source : sheet.attribution().sources()) {
                csv.credit("source", source.licence(), source, source.licenceUrl());
            }
        }
        return csv.text();
    }

    private void add(Sheet.Part part, Sheet.Cell cell) {
        String section = part.curated() ? "guide" : "data";
        if (cell.missing() != null) {
            add(section, part.heading(), cell.head(), null, null, null, null, null, null, null, null, null, null, null, null,
                    cell.missing());
        }
        for (Sheet.Line line : cell.lines()) {
            Sheet.Figure figure = line.figure();
            Sheet.Ratings ratings = line.ratings();
            Sheet.Origin origin = line.origin() != null ? line.origin()
                    : cell.origins().size() == 1 ? cell.origins().get(0) : null;
            add(section, part.heading(), cell.head(), line.text(), line.standing() == null ? null : line.standing().code(),
                    figure == null ? null : value(figure), figure != null && figure.atLeast() ? "true" : null,
                    figure == null ? null : figure.unit(), ratings == null ? null : number(ratings.importance()),
                    ratings == null ? null : number(ratings.level()), origin == null ? null : origin.place(),
                    origin == null ? null : origin.date(), origin == null ? null : origin.source(),
                    origin == null ? null : origin.url(), line.url(), line.missing());
        }
    }

    private void add(String section, String criterion, Sheet.Head role, String item, String standing, String value,
            String atLeast,
            String unit, String importance, String level, String place, String date, String source, String sourceUrl,
            String url,
            String missing) {
        records.add(Arrays.asList(section, PlainText.cell(criterion), role.slug(), PlainText.cell(role.title()),
                PlainText.cell(item), standing, value, atLeast, PlainText.cell(unit), importance, level, PlainText.cell(place),
                date,
                PlainText.cell(source), sourceUrl, url, missing));
    }

    private void credit(String what, String text, SourceCredit source, String url) {
        records.add(
                Arrays.asList("attribution", what, null, null, PlainText.cell(text), null, null, null, null, null, null, null,
                        null, source == null ? null : PlainText.cell(source.title()),
                        source == null ? null : source.url().absolute(), PlainText.cell(url), null));
    }

    private static String value(Sheet.Figure figure) {
        return figure.value() == null ? PlainText.cell(figure.words())
                : number(Figures.isMoney(figure.unit()) ? Figures.money(figure.value()) : figure.value());
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.signum() < 0 ? " " + value.toPlainString() : value.toPlainString();
    }

    private String text() {
        var text = new StringWriter();
        try (SequenceWriter writer = MAPPER.writer(SCHEMA).writeValues(text)) {
            for (List<String> one : records) {
                writer.write(one.stream().map(value -> value == null ? "" : value).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
