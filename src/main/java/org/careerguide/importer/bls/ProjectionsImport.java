package org.careerguide.importer.bls;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careerguide.importer.DamagedFileException;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;
import org.careerguide.publish.document.Document;
import org.careerguide.publish.document.DocumentType;
import org.careerguide.publish.document.OccupationDocument;
import org.careerguide.publish.document.OccupationDocument.Outlook;
import org.careerguide.publish.document.Place;
import org.careerguide.publish.document.SourceDocument;

/**
 * Puts the projections of the Employment Projections into the occupations that are there. Those of another span stay beside
 * them; those of the same span are replaced.
 */
final class ProjectionsImport {

    private static final String ALL_INDUSTRIES = "TE1000";
    private static final Set<String> NOT_AVAILABLE = Set.of("—");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_FACTOR = 2000;
    private static final long MOST_THOUSANDS = 1_000_000;
    private static final Pattern EMPLOYMENT = Pattern.compile("(?i)employment, ([0-9]{4})");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int MOST_NAMED = 10;

    private final Workbook workbook;
    private final Live live;
    private final Map<String, Projected> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> factors = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int groups;
    private int baseYear;
    private int targetYear;
    private String source;

    /** What the workbook says of a code. */
    private record Projected(String title, Long base, Long target, BigDecimal change, Long openings, String education,
            String experience, String training, String place, int line) {
    }

    /** What was made, and what there is to say about it. */
    record Read(DocumentSet set, List<String> notes) {
    }

    private ProjectionsImport(Workbook workbook, Live live) {
        this.workbook = workbook;
        this.live = live;
    }

    /** The documents of a workbook, beside what is live. */
    static Read read(Workbook workbook, Live live) {
        var made = new ProjectionsImport(workbook, live);
        made.readOccupations();
        made.readFactors();
        return made.make();
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
        String education = column(header, "Typical education.*");
        String experience = column(header, "Work experience.*");
        String training = column(header, "Typical on-the-job training.*");
        workbook.forEach(table.sheet(), List.of(code, title, "Occupation type", employment.get(0), employment.get(1)), row -> {
            if (!"Line item".equals(row.text("Occupation type"))) {
                groups += row.text("Occupation type") == null ? 0 : 1;
                return;
            }
            String soc = row.required(code);
            if (!soc.matches(OccupationDocument.SOC)) {
                throw row.mistake("“" + soc + "” is not a SOC code, such as 29-2072");
            }
            BigDecimal percent = row.number(change, NOT_AVAILABLE, -100, 10_000);
            var read = new Projected(row.required(title, LONGEST_TITLE), jobs(row, employment.get(0)),
                    jobs(row, employment.get(1)), percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP),
                    jobs(row, openings), words(row, education), words(row, experience), words(row, training), row.place(),
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

    private void readFactors() {
        Optional<Workbook.Header> table = workbook.header(".*occupation code", ".*industry code", "Factors.*");
        if (table.isEmpty()) {
            notes.add("No sheet has the columns “… occupation code”, “… industry code” and “Factors …”: "
                    + "the factors are not collected");
            return;
        }
        List<String> header = table.get().names();
        String code = column(header, ".*occupation code");
        String industry = column(header, ".*industry code");
        String factor = column(header, "Factors.*");
        workbook.forEach(table.get().sheet(), List.of(code, industry, factor), row -> {
            if (ALL_INDUSTRIES.equals(row.text(industry))) {
                factors.computeIfAbsent(row.required(code), ignored -> new ArrayList<>())
                        .add(row.required(factor, LONGEST_FACTOR));
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
    private static Long jobs(Workbook.Row row, String column) {
        BigDecimal thousands = row.number(column, NOT_AVAILABLE, 0, MOST_THOUSANDS);
        return thousands == null ? null : thousands.setScale(1, RoundingMode.HALF_UP).multiply(THOUSAND).longValueExact();
    }

    private static String words(Workbook.Row row, String column) {
        return row.text(column) == null || NOT_AVAILABLE.contains(row.text(column)) ? null
                : row.required(column, LONGEST_TITLE);
    }

    private Read make() {
        var documents = new ArrayList<Document>();
        if (live.origin(DocumentType.SOURCE, source).orElse(Origin.RELEASE) == Origin.RELEASE) {
            documents.add(sourceDocument());
        }
        Set<String> used = new TreeSet<>();
        var entries = new ArrayList<DocumentSet.Entry>();
        documents.forEach(document -> entries.add(new DocumentSet.Entry(workbook.file(), Map.of(), document)));
        int with = 0;
        int without = 0;
        for (OccupationDocument occupation : live.documents(OccupationDocument.class)) {
            Optional<Map.Entry<String, Projected>> found = SocGroups.find(byCode, occupation.soc());
            found.ifPresent(projected -> used.add(projected.getKey()));
            with += found.isPresent() ? 1 : 0;
            without += found.isPresent() ? 0 : 1;
            if (found.isPresent() || states(occupation)) {
                entries.add(new DocumentSet.Entry(found.map(one -> one.getValue().place()).orElse(workbook.file()),
                        found.map(one -> Map.of("", one.getValue().line())).orElse(Map.of()), with(occupation, found)));
            }
        }
        notes.add(0, "Read " + byCode.size() + " occupations and groups of " + baseYear + " to " + targetYear);
        notes.add("Passed over: rows of totals and groups: " + groups);
        notes.add("Occupations with figures: " + with + ", without: " + without);
        List<String> passedOver = byCode.keySet().stream().filter(code -> !used.contains(code)).toList();
        if (!passedOver.isEmpty()) {
            notes.add("Passed over, since no occupation here has the code: " + passedOver.size() + " ("
                    + String.join(", ", passedOver.stream().limit(MOST_NAMED).toList())
                    + (passedOver.size() > MOST_NAMED ? ", …)" : ")"));
        }
        return new Read(new DocumentSet(Origin.RELEASE, entries, List.of(), List.of()), notes);
    }

    private boolean states(OccupationDocument occupation) {
        return occupation.outlook() != null
                && occupation.outlook().stream().anyMatch(outlook -> outlook.source().equals(source));
    }

    private OccupationDocument with(OccupationDocument known, Optional<Map.Entry<String, Projected>> found) {
        Stream<Outlook> kept = known.outlook() == null ? Stream.of()
                : known.outlook().stream().filter(outlook -> !outlook.source().equals(source));
        List<Outlook> outlook = Stream.concat(found.map(one -> outlook(known, one.getKey(), one.getValue())).stream(), kept)
                .sorted(Comparator.comparing(Outlook::baseYear).reversed().thenComparing(Outlook::source)).toList();
        var sources = new TreeSet<>(known.sources() == null ? List.of() : known.sources());
        found.ifPresent(one -> sources.add(source));
        return new OccupationDocument(known.slug(), known.title(), known.onetSoc(), known.soc(), known.wages(), outlook,
                known.jobZone(), known.education(), known.workStyles(), known.interests(), known.workValues(), known.related(),
                List.copyOf(sources), known.formerSlugs());
    }

    private Outlook outlook(OccupationDocument known, String code, Projected read) {
        return new Outlook(source, new Place("US", "United States"), baseYear, targetYear, read.base(), read.target(),
                read.change(),
                read.openings(), read.education(), read.experience(), read.training(), factors.get(code),
                SocGroups.collectedFor(known, code, read.title()), null);
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
