package org.careerguide.importer.onet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerguide.content.Precision;
import org.careerguide.importer.Cells;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.source.Decimals;

/** A table of a release: lines of UTF-8 text, cells between tabs, the names of the columns in the first line. */
final class OnetTable {

    /** Far more than the longest line of any release. */
    private static final int LONGEST_LINE = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2}0*)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,10})?");
    private static final Pattern DATE = Pattern.compile("(0[1-9]|1[0-2])/([0-9]{4})");

    private final String file;
    private final Supplier<InputStream> bytes;
    private final Set<String> used = new HashSet<>();

    /** Shared instances of equal texts, since most cells repeat others. */
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> decimals = new HashMap<>();
    private final Map<String, String> dates = new HashMap<>();

    OnetTable(String file, Supplier<InputStream> bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * What was not read of the table.
     *
     * @param columns names of the columns that were not read, in their order
     * @param emptyLines how many lines are empty
     */
    record PassedOver(List<String> columns, int emptyLines) {
    }

    /**
     * Reads the table line by line.
     *
     * @param columns columns that it has to have, in any order; it may have others
     * @param identity columns that identify a line: no two lines may have the same cells there; empty if they may
     */
    PassedOver forEach(List<String> columns, List<String> identity, Consumer<Row> row) {
        Map<List<String>, Long> seen = new HashMap<>();
        long line = 0;
        int emptyLines = 0;
        List<String> names = List.of();
        try (var reader = new BufferedReader(new InputStreamReader(bytes.get(), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            Map<String, Integer> places = null;
            while (true) {
                String text = line(reader, line + 1);
                if (text == null) {
                    break;
                }
                line++;
                String[] cells = text.split("\t", -1);
                if (places == null) {
                    places = places(cells, columns);
                    names = Arrays.stream(cells).map(OnetTable::name).toList();
                } else if (text.isEmpty()) {
                    emptyLines++;
                } else if (cells.length != places.size()) {
                    throw new DamagedFileException(file, line,
                            "it has " + cells.length + " cells instead of the " + places.size() + " of the first line");
                } else {
                    var read = new Row(places, cells, line);
                    read.refuseTwin(identity, seen);
                    row.accept(read);
                }
            }
            if (places == null) {
                throw new DamagedFileException(file, 0, "it is empty");
            }
        } catch (CharacterCodingException e) {
            throw new DamagedFileException(file, line + 1, "at or soon after this line, its bytes are not UTF-8 text");
        } catch (IOException e) {
            throw new DamagedFileException(file, line + 1, "it cannot be read on (" + e.getMessage() + ")");
        }
        return new PassedOver(names.stream().filter(name -> !used.contains(name)).toList(), emptyLines);
    }

    private String line(BufferedReader reader, long number) throws IOException {
        var line = new StringBuilder();
        while (true) {
            int c = reader.read();
            if (c == '\n' || c < 0 && !line.isEmpty()) {
                int end = line.length() - 1;
                return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
            }
            if (c < 0) {
                return null;
            }
            if (line.length() > LONGEST_LINE) {
                throw new DamagedFileException(file, number, "the line is longer than " + LONGEST_LINE + " characters");
            }
            if (c < ' ' && c != '\t' && c != '\r') {
                throw new DamagedFileException(file, number, "it has the control character " + c + ", which no text has");
            }
            line.append((char) c);
        }
    }

    private Map<String, Integer> places(String[] header, List<String> columns) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            String name = name(header[i]);
            if (places.put(name, i) != null) {
                throw new DamagedFileException(file, 1, "it has the column “" + name + "” twice");
            }
        }
        for (String column : columns) {
            if (!places.containsKey(column)) {
                throw new DamagedFileException(file, 1,
                        "it has no column “" + column + "”: this layout is not known; its columns are "
                                + String.join(", ",
                                        Arrays.stream(header)
                                                .map(Cells::shortened)
                                                .limit(20).toList()));
            }
        }
        return places;
    }

    private static String name(String header) {
        return header.replace("\uFEFF", "").strip();
    }

    /** A line of the table. */
    final class Row implements Cells {

        private final Map<String, Integer> places;
        private final String[] cells;
        private final long line;

        private Row(Map<String, Integer> places, String[] cells, long line) {
            this.places = places;
            this.cells = cells;
            this.line = line;
        }

        /** A cell; null if it is empty or {@code n/a}. */
        @Override
        public String text(String column) {
            Integer place = places.get(column);
            used.add(column);
            String text = place == null ? "" : cells[place].strip();
            return text.isEmpty() || text.equals("n/a") ? null : texts.computeIfAbsent(text, one -> one);
        }

        /** Returns the number of a cell, which has at most two decimals and lies within bounds; null if the cell is empty. */
        BigDecimal number(String column, int least, int most) {
            String text = text(column);
            if (text == null) {
                return null;
            }
            if (!NUMBER.matcher(text).matches()) {
                throw mistake(
                        "“" + column + "” is “" + Cells.shortened(text) + "”, which is not a number with up to two decimals");
            }
            BigDecimal number = bounded(column, text, least, most);
            return numbers.computeIfAbsent(text, one -> number);
        }

        /** Returns the number of a cell, with all its decimals but zeros at the end; null if the cell is empty. */
        BigDecimal decimal(String column) {
            String text = text(column);
            if (text != null && !DECIMAL.matcher(text).matches()) {
                throw mistake("“" + column + "” is “" + Cells.shortened(text) + "”, which is not a number");
            }
            return text == null ? null : decimals.computeIfAbsent(text, one -> Decimals.plain(new BigDecimal(one)));
        }

        /** Returns the precision of the row's value; null if the table does not state it. */
        Precision precision() {
            BigDecimal answers = number("N", 0, 10_000_000);
            BigDecimal error = decimal("Standard Error");
            BigDecimal lower = decimal("Lower CI Bound");
            BigDecimal upper = decimal("Upper CI Bound");
            return answers == null && error == null && lower == null && upper == null ? null
                    : new Precision(answers == null ? null : answers.intValue(), error, lower, upper);
        }

        /** A cell with month and year, as year and month. */
        String date(String column) {
            Matcher date = DATE.matcher(required(column));
            if (!date.matches()) {
                throw mistake("“" + column + "” is “" + Cells.shortened(text(column)) + "”, which is not a month and a year");
            }
            return dates.computeIfAbsent(date.group(), one -> date.group(2) + "-" + date.group(1));
        }

        /** Whether a cell says yes; false if it is empty. */
        boolean yes(String column) {
            String text = text(column);
            if (text != null && !text.equals("Y") && !text.equals("N")) {
                throw mistake("“" + column + "” is “" + Cells.shortened(text) + "”; Y or N is expected");
            }
            return "Y".equals(text);
        }

        /** Name of the table. */
        String table() {
            return file.substring(0, file.length() - ".txt".length());
        }

        /** The line, from 1. */
        long line() {
            return line;
        }

        private void refuseTwin(List<String> identity, Map<List<String>, Long> seen) {
            if (!identity.isEmpty()) {
                List<String> own = identity.stream().map(column -> String.valueOf(text(column))).toList();
                Long twin = seen.putIfAbsent(own, line);
                if (twin != null) {
                    throw mistake("line " + twin + " is about " + String.join(", ", own) + " already");
                }
            }
        }

        /** The exception for a mistake in the line. */
        @Override
        public DamagedFileException mistake(String message) {
            return new DamagedFileException(file, line, message);
        }
    }
}
