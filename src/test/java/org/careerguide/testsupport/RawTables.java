package org.careerguide.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** Reads public releases as they lie there, by other means than the importers. */
public final class RawTables {

    private RawTables() {
    }

    /** The rows of a tab-delimited table in a zip, by the names of its columns. */
    public static List<Map<String, String>> ofZip(Path zip, String table) {
        try (var file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.stream()
                        .filter(entry -> entry.getName().endsWith("/" + table + ".txt")).findFirst().orElseThrow());
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> header = cells(lines.readLine());
            return lines.lines().map(line -> named(header, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        IntStream.range(0, Math.min(header.size(), cells.size())).forEach(i -> row.put(header.get(i), cells.get(i)));
        return row;
    }

    /** The rows of a CSV file, by the names of its columns. */
    public static List<Map<String, String>> ofCsv(Path file) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(file.toFile())) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the first sheet of a workbook whose first row names the columns. */
    public static List<Map<String, String>> ofWorkbook(Path file) {
        List<List<String>> cells = ofWorkbook(file, null);
        return cells.stream().skip(1).map(row -> named(cells.get(0), row)).toList();
    }

    /** The cells of a sheet of a workbook; of the first if the name is null. */
    public static List<List<String>> ofWorkbook(Path file, String sheet) {
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            return (sheet == null ? workbook.getSheet(0) : workbook.findSheet(sheet)).orElseThrow().read().stream()
                    .map(RawTables::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : Objects.toString(cell.getValue(), "")).toList();
    }

    /** Whether a text is a number as files and JSON write it. */
    public static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?");
    }

    /** A number without zeros at its end. */
    public static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** A number without the noise of binary fractions. */
    public static String rounded(String number, int decimals) {
        return plain(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** A date such as 08/2023 as JSON writes it. */
    public static String date(String monthAndYear) {
        return monthAndYear.replaceFirst("([0-9]{2})/([0-9]{4})", "$2-$1");
    }
}
