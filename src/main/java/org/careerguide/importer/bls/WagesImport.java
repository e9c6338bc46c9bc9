package org.careerguide.importer.bls;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.OccupationDocument.CollectedFor;
import org.careerguide.content.OccupationDocument.Wages;
import org.careerguide.content.Place;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.WagePeriod;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;
import org.careerguide.source.Decimals;

/**
 * Adds the national figures of the Occupational Employment and Wage Statistics to the occupations that are there. Each year is
 * a layer of its own.
 */
final class WagesImport {

    private static final String CODE = "OCC_CODE";
    private static final int LONGEST_TITLE = 200;
    private static final String TOP_CODED = "#";
    private static final Set<String> NO_WAGE = Set.of("*", TOP_CODED);
    private static final Set<String> NO_EMPLOYMENT = Set.of("**");
    private static final long MOST_JOBS = 1_000_000_000;

    /** What the name of the file or of its sheet says, and the heading of the sheet that describes the columns. */
    private static final Pattern YEAR = Pattern
            .compile("(?i)national_M(20[0-9]{2})_dl(?:\\W.*)?|May (20[0-9]{2}) OEW?S Estimates.*");
    private static final Set<String> GROUPS = Set.of("total", "major", "minor", "broad");
    private static final Pattern TOP_CODE = Pattern.compile("\\$([0-9,.]+) per hour or \\$([0-9,.]+) per year");
    private static final List<String> COLUMNS = List.of("AREA_TYPE", CODE, "OCC_TITLE", "O_GROUP", "TOT_EMP", "H_MEAN",
            "A_MEAN",
            "H_PCT10", "H_MEDIAN", "H_PCT90", "A_PCT10", "A_MEDIAN", "A_PCT90");
    private final Workbook workbook;
    private final Live live;
    private final String year;
    private final String source;
    private final String sheet;
    private final Map<String, Row> bySoc = new LinkedHashMap<>();
    private int groups;
    private int withoutCode;
    private BigDecimal topHourly;
    private BigDecimal topYearly;

    /** What the workbook says of a code. */
    private record Row(String code, String title, List<Wages> wages, String place, int line) {
    }

    /** What was made, and what there is to say about it. */
    record Read(DocumentSet set, List<String> notes) {
    }

    private WagesImport(Workbook workbook, Live live) {
        this.workbook = workbook;
        this.live = live;
        this.sheet = workbook.header(COLUMNS.toArray(String[]::new)).map(Workbook.Header::sheet)
                .orElseThrow(() -> workbook.unknown(String.join(", ", COLUMNS)));
        this.year = year();
        this.source = "bls-oews-may-" + year;
    }

    /** The year that the names of the file and of the sheet and the description of the columns agree on. */
    private String year() {
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

    /** The documents of a workbook, beside what is live. */
    static Read read(Workbook workbook, Live live) {
        var made = new WagesImport(workbook, live);
        made.readTopCodes();
        made.readRows();
        return made.make();
    }

    private void readTopCodes() {
        workbook.sheets().stream().filter(name -> !name.equals(sheet)).flatMap(name -> workbook.texts(name).stream())
                .map(TOP_CODE::matcher).filter(Matcher::find).findFirst().ifPresent(found -> {
                    topHourly = new BigDecimal(found.group(1).replace(",", ""));
                    topYearly = new BigDecimal(found.group(2).replace(",", ""));
                });
    }

    private void readRows() {
        workbook.forEach(sheet, COLUMNS, row -> {
            if (row.text(CODE) == null) {
                withoutCode++;
                return;
            }
            row.required("AREA_TYPE");
            only(row, "AREA_TYPE", "1");
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
            Row read = new Row(code, row.required("OCC_TITLE", LONGEST_TITLE), wages(row), row.place(), row.line());
            if (bySoc.put(code, read) != null) {
                throw row.mistake("the code " + code + " is there twice");
            }
        });
        if (bySoc.isEmpty()) {
            throw new DamagedFileException(workbook.file() + ", sheet " + sheet, 0,
                    "it has no detailed occupation; the national workbook has some 830");
        }
    }

    /** Refuses what is not of the whole nation and all industries: it would be taken for it. */
    private static void only(Workbook.Row row, String column, String pattern) {
        String text = row.text(column);
        if (text != null && !text.matches("(?i)" + pattern)) {
            throw row.mistake("“" + column + "” is “" + text + "”; the national workbook of all industries has only "
                    + pattern.replace("+", ""));
        }
    }

    /** The yearly figures, then the hourly ones. */
    private List<Wages> wages(Workbook.Row row) {
        boolean onlyYearly = row.yes("ANNUAL");
        boolean onlyHourly = row.yes("HOURLY");
        var wages = new ArrayList<Wages>();
        wages.add(wages(row, WagePeriod.YEAR, "A_", onlyHourly, topYearly));
        if (!onlyYearly) {
            wages.add(wages(row, WagePeriod.HOUR, "H_", false, topHourly));
        }
        return wages;
    }

    private Wages wages(Workbook.Row row, WagePeriod per, String prefix, boolean notApplicable, BigDecimal top) {
        Map<String, MissingReason> missing = new LinkedHashMap<>();
        var atLeast = new ArrayList<String>();
        var amounts = new HashMap<String, BigDecimal>();
        Map.of("mean", "MEAN", "percentile10", "PCT10", "percentile25", "PCT25", "median", "MEDIAN", "percentile75", "PCT75",
                "percentile90", "PCT90").forEach((name, column) -> {
                    if (TOP_CODED.equals(row.text(prefix + column)) && top != null) {
                        amounts.put(name, top);
                        atLeast.add(name);
                        return;
                    }
                    BigDecimal amount = row.number(prefix + column, NO_WAGE, 1,
                            per == WagePeriod.YEAR ? 10_000_000 : 10_000);
                    if (amount == null) {
                        missing.put(name, notApplicable ? MissingReason.NOT_APPLICABLE : MissingReason.SUPPRESSED);
                    } else {
                        amounts.put(name, amount.setScale(2, RoundingMode.HALF_UP));
                    }
                });
        BigDecimal employment = row.number("TOT_EMP", NO_EMPLOYMENT, 0, MOST_JOBS);
        if (employment != null && employment.stripTrailingZeros().scale() > 0) {
            throw row.mistake("“TOT_EMP” is “" + employment + "”, which is not a whole number");
        }
        Long jobs = employment == null ? null : employment.longValueExact();
        if (jobs == null) {
            missing.put("employment", MissingReason.SUPPRESSED);
        }
        return new Wages(source, new Place("US", "United States"), year + "-05", "USD", per,
                Decimals.plain(amounts.get("mean")), Decimals.plain(amounts.get("percentile10")),
                Decimals.plain(amounts.get("percentile25")),
                Decimals.plain(amounts.get("median")), Decimals.plain(amounts.get("percentile75")),
                Decimals.plain(amounts.get("percentile90")),
                atLeast.isEmpty() ? null : atLeast.stream().sorted().toList(), null, jobs, missing.isEmpty() ? null : missing);
    }

    private Read make() {
        var entries = new ArrayList<DocumentSet.Entry>();
        entries.add(new DocumentSet.Entry(workbook.file(), Map.of(), sourceDocument()));
        Set<String> used = new TreeSet<>();
        Set<String> stated = new HashSet<>();
        int without = 0;
        for (OccupationDocument occupation : live.documents(OccupationDocument.class)) {
            Optional<Row> row = SocGroups.find(bySoc, occupation.soc()).map(Map.Entry::getValue);
            if (row.isPresent()) {
                used.add(row.get().code());
                stated.add(occupation.slug());
                entries.add(new DocumentSet.Entry(row.get().place(), Map.of("", row.get().line()),
                        figures(occupation, row.get())));
            } else {
                without++;
            }
        }
        var notes = new ArrayList<String>();
        notes.add("Read " + bySoc.size() + " occupations and groups of May " + year);
        notes.add("Passed over: rows of totals and of major, minor and broad groups: " + groups);
        if (withoutCode > 0) {
            notes.add("Passed over: rows without an occupation code: " + withoutCode);
        }
        workbook.passedOver().forEach(what -> notes.add("Passed over: " + what));
        notes.add("Occupations with figures: " + stated.size() + ", without: " + without);
        List<String> passedOver = bySoc.keySet().stream().filter(code -> !used.contains(code)).toList();
        if (!passedOver.isEmpty()) {
            notes.add("Passed over, since no occupation here has the code: " + passedOver.size() + " ("
                    + String.join(", ", passedOver.stream().limit(10).toList()) + (passedOver.size() > 10 ? ", …)" : ")"));
        }
        List<DocumentSet.Withdrawal> withdrawals = live.slugs(DocumentType.OCCUPATION, source).stream()
                .filter(slug -> !stated.contains(slug))
                .map(slug -> new DocumentSet.Withdrawal(workbook.file(), 0, DocumentType.OCCUPATION, slug,
                        "The wages of May " + year + " do not have it."))
                .toList();
        return new Read(new DocumentSet(Origin.RELEASE, source, entries, withdrawals, List.of()), notes);
    }

    /** What the workbook adds to an occupation. */
    private OccupationDocument figures(OccupationDocument occupation, Row row) {
        CollectedFor group = SocGroups.collectedFor(occupation, row.code(), row.title());
        var figures = OccupationBuilder.figuresOf(occupation);
        figures.wages = row.wages().stream().map(wages -> collected(wages, group)).toList();
        figures.sources = List.of(source);
        return figures.build();
    }

    private static Wages collected(Wages wages, CollectedFor group) {
        return new Wages(wages.source(), wages.place(), wages.date(), wages.currency(), wages.per(), wages.mean(),
                wages.percentile10(), wages.percentile25(), wages.median(), wages.percentile75(), wages.percentile90(),
                wages.atLeast(), group, wages.employment(), wages.missing());
    }

    private SourceDocument sourceDocument() {
        return new SourceDocument(source, "Occupational Employment and Wage Statistics, May " + year,
                "A survey of employers in the United States: what wage and salary jobs paid, and how many there were, by occupation.",
                "U.S. Bureau of Labor Statistics", "May " + year, null, "Public domain (United States Government work)",
                "https://www.bls.gov/bls/linksite.htm", "https://www.bls.gov/oes/",
                null, null, null);
    }
}
