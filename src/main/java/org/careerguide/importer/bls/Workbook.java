package org.careerguide.importer.bls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.careerguide.importer.DamagedFileException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook (xlsx), read row by row. What is no workbook, or would calculate instead of state, is refused. */
final class Workbook implements AutoCloseable {

    /** No workbook of any release comes near to this, unpacked. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int DIGITS = 10;

    private final String file;
    private final ReadableWorkbook workbook;

    private Workbook(String file, ReadableWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /** Opens a workbook; what is none is refused. */
    static Workbook open(Path path) {
        String file = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        if (!Files.isRegularFile(path)) {
            throw new DamagedFileException(path.toString(), 0, "there is no such file");
        }
        try {
            try (InputStream bytes = Files.newInputStream(path)) {
                String begin = new String(bytes.readNBytes(200), StandardCharsets.ISO_8859_1);
                if (!begin.startsWith("PK")) {
                    throw new DamagedFileException(file, 0, begin.toLowerCase(Locale.ROOT).contains("<html")
                            || begin.toLowerCase(Locale.ROOT).contains("<!doctype") ? "it is a web page, not a workbook (xlsx)"
                                    : "it is not a workbook (xlsx)");
                }
            }
            try (var zip = new ZipFile(path.toFile())) {
                long size = zip.stream().mapToLong(entry -> {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        return bytes.skip(MOST_BYTES + 1);
                    } catch (IOException e) {
                        throw new DamagedFileException(file, 0, "“" + entry.getName() + "” in it cannot be unpacked ("
                                + e.getMessage() + ")");
                    }
                }).sum();
                if (size > MOST_BYTES) {
                    throw new DamagedFileException(file, 0, "it is longer than " + MOST_BYTES + " bytes when unpacked");
                }
            }
            return new Workbook(file, new ReadableWorkbook(path.toFile()));
        } catch (ZipException e) {
            throw new DamagedFileException(file, 0, "it is not a whole workbook (" + e.getMessage() + ")");
        } catch (IOException | ExcelReaderException e) {
            throw new DamagedFileException(file, 0, "it cannot be read as a workbook (" + e.getMessage() + ")");
        }
    }

    /** Name of the file. */
    String file() {
        return file;
    }

    /** The names of its sheets. */
    List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /** Every text of a sheet, for those who look for a note. */
    Stream<String> texts(String sheet) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet(sheet).openStream()) {
            return rows.flatMap(row -> row.stream()).filter(cell -> cell != null && cell.getType() == CellType.STRING)
                    .map(Cell::getText).toList().stream();
        } catch (IOException | ExcelReaderException e) {
            throw damaged(sheet, e);
        }
    }

    private Sheet sheet(String name) {
        return workbook.getSheets().filter(one -> one.getName().equals(name)).findFirst()
                .orElseThrow(() -> new DamagedFileException(file, 0, "it has no sheet “" + name + "”; its sheets are "
                        + String.join(", ", sheets())));
    }

    private DamagedFileException damaged(String sheet, Exception e) {
        return new DamagedFileException(file, 0, "the sheet “" + sheet + "” cannot be read (" + e.getMessage() + ")");
    }

    /** The texts of the first row that has one of a form. */
    List<String> header(String sheet, String pattern) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet(sheet).openStream()) {
            return rows.map(row -> row.stream().filter(cell -> cell != null && cell.getType() == CellType.STRING)
                    .map(cell -> cell.getText().strip().replaceAll("\\s+", " ")).toList())
                    .filter(texts -> texts.stream().anyMatch(text -> text.matches("(?is)" + pattern))).findFirst()
                    .orElseThrow(() -> new DamagedFileException(file, 0, "the sheet “" + sheet + "” has no column “"
                            + pattern.replace(".*", "…") + "”: this layout is not known"));
        } catch (IOException | ExcelReaderException e) {
            throw damaged(sheet, e);
        }
    }

    /**
     * Reads the rows beneath the one that has these columns, whatever their order and case; other rows above it are titles.
     */
    void forEach(String sheet, List<String> columns, Consumer<Row> reader) {
        Map<String, Integer> places = null;
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet(sheet).openStream()) {
            for (Iterator<org.dhatim.fastexcel.reader.Row> all = rows.iterator(); all.hasNext();) {
                org.dhatim.fastexcel.reader.Row row = all.next();
                if (places == null) {
                    Map<String, Integer> found = places(row);
                    places = columns.stream().allMatch(column -> found.containsKey(key(column))) ? found : null;
                } else {
                    reader.accept(new Row(sheet, places, row));
                }
            }
        } catch (IOException | ExcelReaderException e) {
            throw damaged(sheet, e);
        }
        if (places == null) {
            throw new DamagedFileException(file, 0, "the sheet “" + sheet + "” has no row with the columns "
                    + String.join(", ", columns) + ": this layout is not known");
        }
    }

    private static Map<String, Integer> places(org.dhatim.fastexcel.reader.Row row) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            if (cell != null && cell.getType() == CellType.STRING) {
                places.putIfAbsent(key(cell.getText()), i);
            }
        }
        return places;
    }

    private static String key(String column) {
        return column.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row beneath the columns. */
    final class Row {

        private final String sheet;
        private final Map<String, Integer> places;
        private final org.dhatim.fastexcel.reader.Row row;

        private Row(String sheet, Map<String, Integer> places, org.dhatim.fastexcel.reader.Row row) {
            this.sheet = sheet;
            this.places = places;
            this.row = row;
        }

        /** A cell as text; null where it is empty, or where there is no such column. */
        String text(String column) {
            Integer place = places.get(key(column));
            Cell cell = place == null || place >= row.getCellCount() ? null : row.getCell(place);
            if (cell == null || cell.getType() == CellType.EMPTY) {
                return null;
            }
            if (cell.getType() == CellType.FORMULA) {
                throw mistake("“" + column + "” is a formula; only values are taken");
            }
            if (cell.getType() == CellType.ERROR) {
                throw mistake("“" + column + "” is an error of a spreadsheet");
            }
            String text = cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.getText();
            return text == null || text.isBlank() ? null : text.strip();
        }

        /** A cell that has to have a value. */
        String required(String column) {
            String text = text(column);
            if (text == null) {
                throw mistake("“" + column + "” has no value");
            }
            return text;
        }

        /** A cell with a number that is not below zero; null where it is empty or {@code marked} as something else. */
        BigDecimal number(String column, String marked) {
            String text = text(column);
            if (text == null || marked.contains(text)) {
                return null;
            }
            String digits = text.replace(",", "");
            if (!digits.matches("-?[0-9]{1,12}(\\.[0-9]{1,20})?")) {
                throw mistake("“" + column + "” is “" + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
                        + "”, which is not a number");
            }
            return new BigDecimal(digits);
        }

        /** Whether a cell says yes. */
        boolean yes(String column) {
            return "TRUE".equalsIgnoreCase(text(column));
        }

        /** What is wrong with the row. */
        DamagedFileException mistake(String message) {
            return new DamagedFileException(file + ", sheet " + sheet, row.getRowNum(), message);
        }
    }

    /** A number without the noise that binary fractions leave in its last digits. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS + 3)).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
