package org.careerguide.importer.bls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.careerguide.importer.DamagedFileException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook (xlsx), read row by row. Files that are not workbooks are refused, and so are cells with formulas. */
final class Workbook implements AutoCloseable {

    private static final int ROWS_OF_TITLES = 30;

    private final String file;
    private final ReadableWorkbook workbook;
    private final Set<String> used = new HashSet<>();
    private final Set<String> readSheets = new HashSet<>();
    private final List<String> passedOver = new ArrayList<>();

    private Workbook(String file, ReadableWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /** Opens a workbook; throws {@link DamagedFileException} if the file is not one. */
    static Workbook open(Path path) {
        String file = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        try {
            WorkbookFile.requireWhole(path, file);
            return new Workbook(file, new ReadableWorkbook(path.toFile()));
        } catch (ZipException e) {
            throw new DamagedFileException(file, 0, "it is not a whole workbook (" + e.getMessage() + ")");
        } catch (DamagedFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws many exceptions on a malformed workbook.
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

    /** All texts of a sheet, to find a note. */
    List<String> texts(String sheet) {
        var texts = new ArrayList<String>();
        read(sheet, row -> {
            texts.addAll(textsOf(row));
            return true;
        });
        return texts;
    }

    private static List<String> textsOf(Row row) {
        return row.stream().filter(cell -> cell != null && cell.getType() == CellType.STRING && cell.getText() != null)
                .map(cell -> cell.getText().strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty()).toList();
    }

    /** The first row, near the top of any sheet, with columns that match all these patterns. */
    Optional<Header> header(String... patterns) {
        for (String sheet : sheets()) {
            var found = new ArrayList<Header>();
            read(sheet, row -> {
                List<String> texts = textsOf(row);
                if (Stream.of(patterns).allMatch(pattern -> texts.stream().anyMatch(text -> text.matches("(?is)" + pattern)))) {
                    found.add(new Header(sheet, texts));
                }
                return found.isEmpty() && row.getRowNum() < ROWS_OF_TITLES;
            });
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /**
     * Names of columns.
     *
     * @param sheet the sheet that has them
     * @param names in their order
     */
    record Header(String sheet, List<String> names) {
    }

    /** The exception if no sheet has the expected layout. */
    DamagedFileException unknown(String wanted) {
        return new DamagedFileException(file, 0, "no sheet of it has the columns " + wanted
                + ": this layout is not known; its sheets are " + String.join(", ", sheets()));
    }

    /** Reads the rows beneath the one that has these columns, whatever their order and case; empty ones are left out. */
    void forEach(String sheet, List<String> columns, Consumer<WorkbookRow> reader) {
        Map<String, Integer> places = new HashMap<>();
        var columnsOfSheet = new ArrayList<String>();
        var above = new int[1];
        read(sheet, row -> {
            if (!places.isEmpty()) {
                if (!isEmpty(row)) {
                    reader.accept(
                            new WorkbookRow(file + ", sheet " + sheet, places, row, column -> used.add(sheet + "/" + column)));
                }
            } else if (columns.stream().map(Workbook::key).allMatch(places(row)::containsKey)) {
                places.putAll(places(row));
                columnsOfSheet.addAll(textsOf(row));
                refuseTwins(sheet, row, places.size());
            } else {
                above[0] += isEmpty(row) ? 0 : 1;
            }
            return true;
        });
        readSheets.add(sheet);
        if (above[0] > 0) {
            passedOver.add("Passed over: rows above the columns of the sheet “" + sheet + "”: " + above[0]);
        }
        List<String> rest = columnsOfSheet.stream().filter(name -> !used.contains(sheet + "/" + key(name))).toList();
        if (!rest.isEmpty()) {
            passedOver.add("Passed over: columns of the sheet “" + sheet + "”: " + String.join("; ", rest));
        }
    }

    /** Notes on the columns that were not read, and on the rows of other sheets. */
    List<String> passedOver() {
        var all = new ArrayList<>(passedOver);
        sheets().stream().filter(name -> !readSheets.contains(name)).forEach(name -> {
            var rows = new int[1];
            read(name, row -> {
                rows[0] += isEmpty(row) ? 0 : 1;
                return true;
            });
            all.add("Passed over: rows of the sheet “" + name + "”: " + rows[0]);
        });
        return all;
    }

    private static boolean isEmpty(Row row) {
        return row.stream().allMatch(cell -> cell == null || cell.getType() == CellType.EMPTY
                || cell.getType() == CellType.STRING && (cell.getText() == null || cell.getText().isBlank()));
    }

    private void refuseTwins(String sheet, Row header, int columns) {
        List<String> names = textsOf(header);
        if (names.size() > columns) {
            throw new DamagedFileException(file + ", sheet " + sheet, header.getRowNum(),
                    "it names a column twice: " + String.join(", ", names));
        }
    }

    /** Reads the rows of a sheet as long as the reader wants more. */
    private void read(String name, Predicate<Row> reader) {
        int line = 0;
        try (Stream<Row> rows = open(name)) {
            Iterator<Row> all = rows.iterator();
            Row row = next(name, all, line);
            while (row != null && reader.test(row)) {
                line = row.getRowNum();
                row = next(name, all, line);
            }
        }
    }

    private Stream<Row> open(String name) {
        Sheet sheet = workbook.getSheets().filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw damaged(name, 0, e);
        }
    }

    /** The next row; null at the end. The library throws many exceptions on a damaged file. */
    private Row next(String sheet, Iterator<Row> rows, int line) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw damaged(sheet, line + 1, e);
        }
    }

    private DamagedFileException damaged(String sheet, int line, Exception e) {
        return new DamagedFileException(file + ", sheet " + sheet, line,
                "it cannot be read from here on (" + e.getMessage() + ")");
    }

    private static Map<String, Integer> places(Row row) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            if (cell != null && cell.getType() == CellType.STRING && cell.getText() != null && !cell.getText().isBlank()) {
                places.putIfAbsent(key(cell.getText()), i);
            }
        }
        return places;
    }

    /** The name of a column without regard to case and spaces. */
    static String key(String column) {
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
}
