package org.careerguide.importer.bls;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.OccupationDocument.Outlook;
import org.careerguide.content.Place;
import org.careerguide.content.SocGroups;
import org.careerguide.content.SourceDocument;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;

/** Adds the figures of the Employment Projections to live occupations. Each span of years is a layer of its own. */
public final class ProjectionsImport {

    private static final String ALL_INDUSTRIES = "TE1000";
    private static final Set<String> NOT_AVAILABLE = Set.of("—");
    private static final int LONGEST_FACTOR = 2000;
    private static final long MOST_THOUSANDS = 1_000_000;
    private static final Pattern EMPLOYMENT = Pattern.compile("(?i)employment, ([0-9]{4})");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private final Workbook workbook;
    private final Live live;
    private final boolean replace;
    private final Map<String, Projected> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> factors = new HashMap<>();
    private final Map<String, List<OccupationDocument.IndustryFactor>> industryFactors = new HashMap<>();
    private final Map<String, Outlook> knownFactors = new HashMap<>();
    private final Map<String, Outlook> knownRates = new HashMap<>();
    private final Map<String, Rates> rates = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int groups;
    private int withoutType;
    private int withoutIndustry;
    private int baseYear;
    private int targetYear;
    private String source;

    /** The figures of a code. */
    private record Projected(String title, Long base, Long target, BigDecimal change, Long openings,
            BigDecimal selfEmployed, String education, String experience, String training, String place, int line) {
    }

    /** Percentages of workers who leave in an average year: the labour force, and the occupation. */
    private record Rates(BigDecimal exit, BigDecimal transfer) {
    }

    private ProjectionsImport(Workbook workbook, Live live, boolean replace) {
        this.workbook = workbook;
        this.live = live;
        this.replace = replace;
    }

    /**
     * The documents of a workbook.
     *
     * @param replace whether factors and rates that were imported before are removed if the workbook has no table of them
     */
    public static FileRead read(Path path, Live live, boolean replace) {
        try (Workbook workbook = Workbook.open(path)) {
            var made = new ProjectionsImport(workbook, live, replace);
            made.readOccupations();
            made.readRates();
            made.readFactors();
            return made.make();
        }
    }

    private void readOccupations() {
        Workbook.Header table = workbook
                .header(".*Matrix code", "Occupation type", "Occupational openings.*", "Typical education.*")
                .orElseThrow(() -> workbook.unknown("“… Matrix code”, “Occupation type”, “Occupational openings …” and "
                        + "“Typical education …”"));
        List<String> header = table.names();
        List<String> employment = header.stream().filter(name -> EMPLOYMENT.matcher(name).matches())
                .sorted(Comparator.comparing(ProjectionsImport::year)).toList();
        if (employment.size() != 2) {
            throw new DamagedFileException(workbook.file(), 0, "the sheet “" + table.sheet()
                    + "” does not have employment in two years: this layout is not known");
        }
        baseYear = year(employment.get(0));
        targetYear = year(employment.get(1));
        source = "bls-employment-projections-" + baseYear + "-" + targetYear % 100;
        String code = column(header, ".*Matrix code");
        String title = column(header, ".*Matrix title");
        String change = column(header, "Employment change, percent.*");
        String openings = column(header, "Occupational openings.*");
        Optional<String> selfEmployed = header.stream().filter(name -> name.matches("(?is)Percent self.?employed.*"))
                .findFirst();
        String education = column(header, "Typical education.*");
        String experience = column(header, "Work experience.*");
        String training = column(header, "Typical on-the-job training.*");
        workbook.forEach(table.sheet(), List.of(code, title, "Occupation type", employment.get(0), employment.get(1)), row -> {
            if (!"Line item".equals(row.text("Occupation type"))) {
                if (row.text("Occupation type") == null) {
                    withoutType++;
                } else {
                    groups++;
                }
                return;
            }
            String soc = row.required(code);
            if (!soc.matches(OccupationDocument.SOC)) {
                throw row.mistake("“" + soc + "” is not a SOC code, such as 29-2072");
            }
            BigDecimal percent = row.number(change, NOT_AVAILABLE, -100, 10_000);
            var read = new Projected(row.title(title), jobs(row, employment.get(0)),
                    jobs(row, employment.get(1)), percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP),
                    jobs(row, openings), selfEmployed.map(column -> percent(row, column)).orElse(null), words(row, education),
                    words(row, experience), words(row, training), row.place(),
                    row.line());
            if (byCode.put(soc, read) != null) {
                throw row.mistake("the code " + soc + " is there twice");
            }
        });
        if (byCode.isEmpty()) {
            throw new DamagedFileException(workbook.file() + ", sheet " + table.sheet(), 0,
                    "it has no occupation (“Line item”); the table has some 830");
        }
    }

    private void readRates() {
        Optional<Workbook.Header> table = workbook.header(".*Matrix code", "Labor force exit rate.*",
                "Occupational transfer rate.*");
        if (table.isEmpty()) {
            keep("“… Matrix code”, “Labor force exit rate …” and “Occupational transfer rate …”", "rates of separations",
                    outlook -> outlook.exitRatePercent() != null || outlook.transferRatePercent() != null, knownRates);
            return;
        }
        String code = column(table.get().names(), ".*Matrix code");
        String exit = column(table.get().names(), "Labor force exit rate.*");
        String transfer = column(table.get().names(), "Occupational transfer rate.*");
        workbook.forEach(table.get().sheet(), List.of(code, exit, transfer), row -> {
            if (row.text(code) != null) {
                rates.put(row.text(code), new Rates(percent(row, exit), percent(row, transfer)));
            }
        });
    }

    /** Keeps figures of a table that the workbook lacks as they were imported before, unless they are to go. */
    private void keep(String columns, String what, Predicate<Outlook> has, Map<String, Outlook> kept) {
        live.documents(OccupationDocument.class, source).forEach(occupation -> occupation.outlook().stream().filter(has)
                .forEach(outlook -> kept.put(occupation.slug(), outlook)));
        notes.add("No sheet has the columns " + columns + ": the " + what + (kept.isEmpty() ? " are not collected"
                : replace ? " that were imported before go"
                        : " that were imported before stay (--replace takes them away)"));
        if (replace) {
            kept.clear();
        }
    }

    private static BigDecimal percent(WorkbookRow row, String column) {
        BigDecimal percent = row.number(column, NOT_AVAILABLE, 0, 100);
        return percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP);
    }

    private void readFactors() {
        Optional<Workbook.Header> table = workbook.header(".*occupation code", ".*industry code", "Factors.*");
        if (table.isEmpty()) {
            keep("“… occupation code”, “… industry code” and “Factors …”", "factors",
                    outlook -> outlook.factors() != null || outlook.industryFactors() != null, knownFactors);
            return;
        }
        List<String> header = table.get().names();
        String code = column(header, ".*occupation code");
        String industry = column(header, ".*industry code");
        Optional<String> industryTitle = header.stream().filter(name -> name.matches("(?is).*industry title")).findFirst();
        String factor = column(header, "Factors.*");
        workbook.forEach(table.get().sheet(), List.of(code, industry, factor), row -> {
            if (ALL_INDUSTRIES.equals(row.text(industry))) {
                factors.computeIfAbsent(row.required(code), ignored -> new ArrayList<>())
                        .add(row.required(factor, LONGEST_FACTOR));
            } else if (row.text(industry) == null) {
                withoutIndustry++;
            } else {
                industryFactors.computeIfAbsent(row.required(code), ignored -> new ArrayList<>())
                        .add(new OccupationDocument.IndustryFactor(row.required(industry),
                                industryTitle.map(title -> row.title(title)).orElse(null),
                                row.required(factor, LONGEST_FACTOR)));
            }
        });
    }

    private String column(List<String> header, String pattern) {
        return header.stream().filter(name -> name.matches("(?is)" + pattern)).findFirst()
                .orElseThrow(
                        () -> new DamagedFileException(workbook.file(), 0, "it has no column “" + pattern.replace(".*", "…")
                                + "”: this layout is not known"));
    }

    private static int year(String employment) {
        Matcher matcher = EMPLOYMENT.matcher(employment);
        matcher.matches();
        return Integer.parseInt(matcher.group(1));
    }

    /** Jobs, which the workbook states in thousands with one decimal. */
    private static Long jobs(WorkbookRow row, String column) {
        BigDecimal thousands = row.number(column, NOT_AVAILABLE, 0, MOST_THOUSANDS);
        return thousands == null ? null : thousands.setScale(1, RoundingMode.HALF_UP).multiply(THOUSAND).longValueExact();
    }

    private static String words(WorkbookRow row, String column) {
        return row.text(column) == null || NOT_AVAILABLE.contains(row.text(column)) ? null
                : row.title(column);
    }

    private FileRead make() {
        var entries = new ArrayList<DocumentSet.Entry>();
        entries.add(new DocumentSet.Entry(workbook.file(), Map.of(), sourceDocument()));
        Set<String> used = new TreeSet<>();
        Set<String> stated = new HashSet<>();
        int without = 0;
        for (OccupationDocument occupation : live.documents(OccupationDocument.class)) {
            Optional<Map.Entry<String, Projected>> found = SocGroups.find(byCode, occupation.soc());
            if (found.isPresent()) {
                Projected projected = found.get().getValue();
                used.add(found.get().getKey());
                stated.add(occupation.slug());
                entries.add(new DocumentSet.Entry(projected.place(), Map.of("", projected.line()),
                        figures(occupation, outlook(occupation, found.get().getKey(), projected))));
            } else {
                without++;
            }
        }
        notes.add(0, "Read " + byCode.size() + " occupations and groups of " + baseYear + " to " + targetYear);
        FileRead.passOver(notes, "rows of totals and groups", groups);
        FileRead.passOver(notes, "rows without an occupation type", withoutType);
        FileRead.passOver(notes, "rows of the factors without an industry", withoutIndustry);
        long unusedFactors = Stream.of(factors, industryFactors).flatMap(all -> all.entrySet().stream())
                .filter(entry -> !used.contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue().size()).sum();
        FileRead.passOver(notes, "factors of codes that no occupation here has", unusedFactors);
        notes.addAll(workbook.passedOver());
        notes.add("Occupations with figures: " + stated.size() + ", without: " + without);
        List<String> passedOver = byCode.keySet().stream().filter(code -> !used.contains(code)).toList();
        FileRead.passOverCodes(notes, passedOver);
        List<DocumentSet.Withdrawal> withdrawals = live.slugs(DocumentType.OCCUPATION, source).stream()
                .filter(slug -> !stated.contains(slug))
                .map(slug -> new DocumentSet.Withdrawal(workbook.file(), 0, DocumentType.OCCUPATION, slug,
                        "The projections of " + baseYear + " to " + targetYear + " do not have it."))
                .toList();
        FileRead.goes(notes, "figures of occupations", withdrawals.stream().map(DocumentSet.Withdrawal::slug).toList());
        return new FileRead(new DocumentSet(Origin.RELEASE, source, entries, withdrawals, List.of()), notes);
    }

    /** The figures that the workbook adds to an occupation. */
    private OccupationDocument figures(OccupationDocument occupation, Outlook outlook) {
        var figures = OccupationBuilder.figuresOf(occupation);
        figures.outlook = List.of(outlook);
        figures.sources = List.of(source);
        return figures.build();
    }

    private Outlook outlook(OccupationDocument occupation, String code, Projected read) {
        Outlook before = knownFactors.get(occupation.slug());
        Outlook left = knownRates.get(occupation.slug());
        Rates leaving = rates.getOrDefault(code,
                left == null ? new Rates(null, null) : new Rates(left.exitRatePercent(), left.transferRatePercent()));
        return new Outlook(source, Place.UNITED_STATES, baseYear, targetYear, read.base(), read.target(), read.change(),
                read.openings(), read.selfEmployed(), leaving.exit(), leaving.transfer(), read.education(), read.experience(),
                read.training(), factors.getOrDefault(code, before == null ? null : before.factors()),
                industryFactors.getOrDefault(code, before == null ? null : before.industryFactors()),
                SocGroups.collectedFor(occupation, code, read.title()), null);
    }

    private SourceDocument sourceDocument() {
        String span = baseYear + "-" + targetYear % 100;
        return new SourceDocument(source, "Employment Projections " + span,
                "How employment in the United States is projected to change, by occupation; counts the self-employed too.",
                "U.S. Bureau of Labor Statistics", span, null, "Public domain (United States Government work)",
                "https://www.bls.gov/bls/linksite.htm", "https://www.bls.gov/emp/",
                null, null, null);
    }
}
