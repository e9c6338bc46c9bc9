package org.careerguide.importer.bls;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.careerguide.importer.Cells;
import org.careerguide.importer.DamagedFileException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** A row of a workbook, beneath the names of its columns. */
final class WorkbookRow implements Cells {

    private static final int DIGITS = 13;

    private final String place;
    private final Map<String, Integer> columns;
    private final Row row;
    private final Consumer<String> used;

    /**
     * @param place the file and the sheet
     * @param columns positions of the columns by their keys
     * @param used receives the key of each column that is read
     */
    WorkbookRow(String place, Map<String, Integer> columns, Row row, Consumer<String> used) {
        this.place = place;
        this.columns = columns;
        this.row = row;
        this.used = used;
    }

    /** A cell as text; null if it is empty, or if there is no such column. */
    @Override
    public String text(String column) {
        String key = Workbook.key(column);
        used.accept(key);
        Integer index = columns.get(key);
        Cell cell = index == null || index >= row.getCellCount() ? null : row.getCell(index);
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

    /** A cell with a number within bounds; null if it is empty or has one of the markers. */
    BigDecimal number(String column, Set<String> markers, long least, long most) {
        String text = text(column);
        if (text == null || markers.contains(text)) {
            return null;
        }
        String digits = text.replace(",", "");
        if (!digits.matches("-?[0-9]{1,18}(\\.[0-9]{1,20})?")) {
            throw mistake("“" + column + "” is “" + Cells.shortened(text) + "”, which is not a number");
        }
        return bounded(column, digits, least, most);
    }

    /** The sheet and the line, for messages. */
    String place() {
        return place;
    }

    /** The line, from 1. */
    int line() {
        return row.getRowNum();
    }

    /** Whether a cell says yes. */
    boolean yes(String column) {
        return "TRUE".equalsIgnoreCase(text(column));
    }

    /** The exception for a mistake in the row. */
    @Override
    public DamagedFileException mistake(String message) {
        return new DamagedFileException(place, line(), message);
    }

    /** A number without the noise that binary fractions leave in its last digits. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
