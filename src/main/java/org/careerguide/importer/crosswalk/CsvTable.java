package org.careerguide.importer.crosswalk;

import java.io.BufferedReader;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerguide.importer.Cells;
import org.careerguide.importer.DamagedFileException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

/** A table of comma-separated values with the names of its columns in the first line. */
final class CsvTable {

    /** Far more than the size of any published crosswalk. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final CsvMapper MAPPER = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private final String file;
    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private CsvTable(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws DamagedFileException if the file is not such a table
     */
    static CsvTable read(Path path) {
        String file = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        var table = new CsvTable(file);
        if (!Files.isRegularFile(path)) {
            throw DamagedFileException.notAFile(path, "a CSV file");
        }
        try (MappingIterator<String[]> lines = MAPPER.readerFor(String[].class).readValues(table.text(path))) {
            while (lines.hasNextValue()) {
                // The parser is at the end of the line before.
                long before = ((CsvParser) lines.getParser()).currentTokenLocation().getLineNr();
                table.add(lines.nextValue(), table.columns.isEmpty() ? 1 : before + 1);
            }
        } catch (JsonProcessingException e) {
            throw new DamagedFileException(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "it is not comma-separated text from here on (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw new DamagedFileException(file, 0, "it cannot be read (" + e.getMessage() + ")");
        }
        if (table.columns.isEmpty()) {
            throw new DamagedFileException(file, 0, "it is empty");
        }
        return table;
    }

    private BufferedReader text(Path path) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new DamagedFileException(file, 0, "it is longer than " + MOST_BYTES + " bytes");
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path)));
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < ' ' && text.charAt(i) != '\n' && text.charAt(i) != '\r' && text.charAt(i) != '\t') {
                    throw new DamagedFileException(file, 0, "it has control characters, which no text has");
                }
            }
            return new BufferedReader(new CharArrayReader(text.array(), 0, text.limit()));
        } catch (CharacterCodingException e) {
            throw new DamagedFileException(file, 0, "its bytes are not UTF-8 text");
        }
    }

    private void add(String[] cells, long line) {
        if (columns.isEmpty()) {
            Arrays.stream(cells).map(name -> name.replace("\uFEFF", "").strip()).forEach(columns::add);
            if (columns.stream().distinct().count() < columns.size()) {
                throw new DamagedFileException(file, line, "it names a column twice: " + String.join(", ", columns));
            }
        } else if (cells.length != columns.size()) {
            throw new DamagedFileException(file, line,
                    "it has " + cells.length + " cells instead of the " + columns.size() + " of the first line");
        } else {
            Map<String, String> named = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                named.put(columns.get(i), cells[i].strip());
            }
            rows.add(new Row(named, line));
        }
    }

    /** Name of the file. */
    String file() {
        return file;
    }

    /** Names of the columns, in their order. */
    List<String> columns() {
        return columns;
    }

    /** The rows, in their order. */
    List<Row> rows() {
        return rows;
    }

    /** Returns a note about the columns that were not read; empty if all were. */
    List<String> passedOver() {
        String unused = columns.stream().filter(column -> !used.contains(column)).collect(Collectors.joining(", "));
        return unused.isEmpty() ? List.of() : List.of("Passed over: columns of " + file + ": " + unused);
    }

    /** A row of the table. */
    final class Row implements Cells {

        private final Map<String, String> cells;
        private final long line;

        private Row(Map<String, String> cells, long line) {
            this.cells = cells;
            this.line = line;
        }

        /** A cell as text; null if it has no value, or if there is no such column. */
        @Override
        public String text(String column) {
            used.add(column);
            String text = cells.getOrDefault(column, "");
            return text.isEmpty() ? null : text;
        }

        /** A cell that has to match a pattern; messages show the example. */
        String matching(String column, String pattern, String example) {
            String text = required(column, 200);
            if (!text.matches(pattern)) {
                throw mistake("“" + column + "” is “" + text + "”; a value such as " + example + " is expected");
            }
            return text;
        }

        /** The line, from 1. */
        long line() {
            return line;
        }

        /** The exception for a mistake in the row. */
        @Override
        public DamagedFileException mistake(String message) {
            return new DamagedFileException(file, line, message);
        }
    }
}
