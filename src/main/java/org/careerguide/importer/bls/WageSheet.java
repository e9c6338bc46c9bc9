package org.careerguide.importer.bls;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.source.Decimals;

/** The sheet with the figures in a workbook of the Occupational Employment and Wage Statistics. */
final class WageSheet {

    static final String AREA_TYPE = "AREA_TYPE";

    private static final String CODE = "OCC_CODE";
    private static final String TOP_CODED = "#";
    private static final Set<String> MARKERS = Set.of("*", "**", TOP_CODED, "~");
    /** The first year of the current top codes: wages marked as such are at least these, per hour and per year. */
    private static final int TOP_CODES_SINCE = 2022;
    private static final BigDecimal TOP_HOURLY = new BigDecimal("115");
    private static final BigDecimal TOP_YEARLY = new BigDecimal("239200");
    private static final long MOST_JOBS = 1_000_000_000;

    /** The year in the name of the file or sheet, and in the heading of the sheet that describes the columns. */
    private static final Pattern YEAR = Pattern
            .compile("(?i)\\w+_M_?(20[0-9]{2})(?:_dl)?(?:\\W.*)?|May (20[0-9]{2}) OEW?S Estimates.*");
    private static final Set<String> GROUPS = Set.of("total", "major", "minor", "broad");
    private static final Pattern TOP_CODE = Pattern.compile("\\$([0-9,.]+) per hour or \\$([0-9,.]+) per year");
    private static final Map<String, String> AMOUNTS = Map.of("mean", "MEAN", "percentile10", "PCT10", "percentile25", "PCT25",
            "median", "MEDIAN", "percentile75", "PCT75", "percentile90", "PCT90");
    private static final List<String> COLUMNS = List.of(AREA_TYPE, CODE, "OCC_TITLE", "O_GROUP", "TOT_EMP", "H_MEAN", "A_MEAN",
            "H_PCT10", "H_MEDIAN", "H_PCT90", "A_PCT10", "A_MEDIAN", "A_PCT90");

    private final Workbook workbook;
    private final String sheet;
    private final String year;
    private int groups;
    private int withoutCode;
    private BigDecimal topHourly;
    private BigDecimal topYearly;

    WageSheet(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.header(COLUMNS.toArray(String[]::new)).map(Workbook.Header::sheet)
                .orElseThrow(() -> workbook.unknown(String.join(", ", COLUMNS)));
        this.year = readYear();
        if (Integer.parseInt(year) >= TOP_CODES_SINCE) {
            topHourly = TOP_HOURLY;
            topYearly = TOP_YEARLY;
        }
        workbook.sheets().stream().filter(name -> !name.equals(sheet)).flatMap(name -> workbook.texts(name).stream())
                .map(TOP_CODE::matcher).filter(Matcher::find).findFirst().ifPresent(found -> {
                    topHourly = new BigDecimal(found.group(1).replace(",", ""));
                    topYearly = new BigDecimal(found.group(2).replace(",", ""));
                });
    }

    /** The year that the names of the file and of the sheet and the description of the columns agree on. */
    private String readYear() {
        Set<String> years = new TreeSet<>();
        Stream.concat(Stream.of(workbook.file(), sheet),
                workbook.sheets().stream().filter(name -> !name.equals(sheet)).flatMap(name -> workbook.texts(name).stream()))
                .map(YEAR::matcher).filter(Matcher::matches)
                .forEach(found -> years.add(found.group(1) == null ? found.group(2) : found.group(1)));
        if (years.size() != 1) {
            throw new DamagedFileException(workbook.file(), 0, years.isEmpty()
                    ? "neither its name nor that of its sheet says which year it is of, as national_M2025_dl does"
                    : "it says that it is of May " + String.join(" and of May ", years));
        }
        return years.iterator().next();
    }

    String year() {
        return year;
    }

    /** Name of the file and of the sheet, for messages. */
    String place() {
        return workbook.file() + ", sheet " + sheet;
    }

    /** Slug of the workbook's source. */
    String source() {
        return "bls-oews-may-" + year;
    }

    SourceDocument sourceDocument() {
        return new SourceDocument(source(), "Occupational Employment and Wage Statistics, May " + year,
                "A survey of employers in the United States: what wage and salary jobs paid, and how many there were, by occupation.",
                "U.S. Bureau of Labor Statistics", "May " + year, null, "Public domain (United States Government work)",
                "https://www.bls.gov/bls/linksite.htm", "https://www.bls.gov/oes/",
                null, null, null);
    }

    /** Reads the figures of all detailed occupations; totals and groups are passed over. */
    void forEach(BiConsumer<WorkbookRow, PlaceWagesDocument.Figures> reader) {
        workbook.forEach(sheet, COLUMNS, row -> {
            if (row.text(CODE) == null) {
                withoutCode++;
                return;
            }
            row.required(AREA_TYPE);
            only(row, "I_GROUP", "cross-industry");
            only(row, "NAICS", "0+");
            String group = row.required("O_GROUP").toLowerCase(Locale.ROOT);
            if (GROUPS.contains(group)) {
                groups++;
                return;
            }
            only(row, "O_GROUP", "detailed");
            String code = row.required(CODE);
            if (!code.matches(OccupationDocument.SOC)) {
                throw row.mistake("“" + code + "” is not a SOC code, such as 29-2072");
            }
            reader.accept(row, figures(row, code));
        });
    }

    /** Refuses rows whose cell does not match, such as those of single industries, which would be taken for all. */
    static void only(WorkbookRow row, String column, String pattern) {
        String text = row.text(column);
        if (text != null && !text.matches("(?i)" + pattern)) {
            throw row.mistake("“" + column + "” is “" + text + "”; a workbook of all industries has only "
                    + pattern.replace("+", ""));
        }
    }

    private PlaceWagesDocument.Figures figures(WorkbookRow row, String code) {
        BigDecimal employment = row.number("TOT_EMP", MARKERS, 0, MOST_JOBS);
        if (employment != null && employment.stripTrailingZeros().scale() > 0) {
            throw row.mistake("“TOT_EMP” is “" + employment + "”, which is not a whole number");
        }
        Map<String, MissingReason> missing = new LinkedHashMap<>();
        if (employment == null) {
            missing.put("employment", MissingReason.SUPPRESSED);
        }
        boolean onlyHourly = row.yes("HOURLY");
        return new PlaceWagesDocument.Figures(code, row.title("OCC_TITLE"),
                employment == null ? null : employment.longValueExact(),
                optional(row, "EMP_PRSE", "employmentRelativeStandardErrorPercent", 1000, missing),
                optional(row, "MEAN_PRSE", "meanRelativeStandardErrorPercent", 1000, missing),
                optional(row, "JOBS_1000", "jobsPer1000", 1000, missing),
                optional(row, "LOC_QUOTIENT", "locationQuotient", 100_000, missing),
                amounts(row, "A_", onlyHourly, topYearly, 10_000_000),
                row.yes("ANNUAL") ? null : amounts(row, "H_", false, topHourly, 10_000), missing.isEmpty() ? null : missing);
    }

    /** A figure that some workbooks lack; a marker in its place means that it is suppressed. */
    private static BigDecimal optional(WorkbookRow row, String column, String name, long most,
            Map<String, MissingReason> missing) {
        BigDecimal figure = row.number(column, MARKERS, 0, most);
        if (figure == null && row.text(column) != null) {
            missing.put(name, MissingReason.SUPPRESSED);
        }
        return Decimals.plain(figure);
    }

    private static PlaceWagesDocument.Amounts amounts(WorkbookRow row, String prefix, boolean notApplicable, BigDecimal top,
            long most) {
        Map<String, MissingReason> missing = new LinkedHashMap<>();
        var atLeast = new ArrayList<String>();
        var amounts = new HashMap<String, BigDecimal>();
        AMOUNTS.forEach((name, column) -> {
            if (TOP_CODED.equals(row.text(prefix + column)) && top != null) {
                amounts.put(name, Decimals.plain(top));
                atLeast.add(name);
                return;
            }
            BigDecimal amount = row.number(prefix + column, MARKERS, 1, most);
            if (amount == null) {
                missing.put(name, notApplicable ? MissingReason.NOT_APPLICABLE : MissingReason.SUPPRESSED);
            } else {
                amounts.put(name, Decimals.plain(amount.setScale(2, RoundingMode.HALF_UP)));
            }
        });
        return new PlaceWagesDocument.Amounts(amounts.get("mean"), amounts.get("percentile10"), amounts.get("percentile25"),
                amounts.get("median"), amounts.get("percentile75"), amounts.get("percentile90"),
                atLeast.isEmpty() ? null : atLeast.stream().sorted().toList(), missing.isEmpty() ? null : missing);
    }

    /** Notes on what was passed over. */
    List<String> passedOver() {
        var notes = new ArrayList<String>();
        FileRead.passOver(notes, "rows of totals and of major, minor and broad groups", groups);
        FileRead.passOver(notes, "rows without an occupation code", withoutCode);
        notes.addAll(workbook.passedOver());
        return notes;
    }
}
