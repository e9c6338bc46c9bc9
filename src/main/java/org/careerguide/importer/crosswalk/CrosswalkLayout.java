package org.careerguide.importer.crosswalk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.CrosswalkDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ProgrammeDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.importer.DamagedFileException;

/** The known crosswalks, each recognised by the columns of its file. */
enum CrosswalkLayout {

    PROGRAMMES(CodeScheme.CIP_2020, CodeScheme.SOC_2018, 2020, List.of("CIP2020Code", "CIP2020Title", "SOC2018Code",
            "SOC2018Title"),
            "Compiled by experts who set what programmes teach against what occupations do. It does not say where graduates work, nor which programmes employers prefer.",
            source("nces-cip-soc-2020", "CIP 2020 to SOC 2018 Crosswalk",
                    "Which programmes of study prepare for which occupations, by the codes of the Classification of Instructional Programs and the Standard Occupational Classification.",
                    "National Center for Education Statistics and U.S. Bureau of Labor Statistics", "2020",
                    "Public domain (United States Government work)", null, "https://nces.ed.gov/ipeds/cipcode/post3.aspx?y=56",
                    null)),
    ESCO(CodeScheme.ESCO, CodeScheme.ONET_SOC_2010, 2020, List.of("concept_uri", "esco_occupation", "onet_code",
            "onet_occupation"),
            "Found by comparing titles and descriptions by machine, and settled by hand where methods disagreed. Confidence is 0.5, 1 or 2 (highest). Several ESCO occupations may share one O*NET occupation.",
            source("nesta-esco-onet-2020", "Crosswalk between ESCO and O*NET occupations",
                    "The best matching O*NET occupation of each of 1,680 ESCO occupations, with the confidence in the match.",
                    "Nesta", "November 2020", "MIT License", "https://opensource.org/license/mit",
                    "https://github.com/nestauk/mapping-career-causeways",
                    "Nesta, Mapping Career Causeways. Uses ESCO, a classification of the European Commission.")),
    SOC_2010(CodeScheme.SOC_2010, CodeScheme.SOC_2018, 2018, List.of("SOCCode2010", "SOCTitle2010", "SOCCode2018",
            "SOCTitle2018"),
            "Official and complete. Where an occupation was split or merged, it does not say how many people moved.",
            source("bls-soc-2010-2018", "SOC 2010 to SOC 2018 Crosswalk",
                    "How the occupations of the Standard Occupational Classification of 2010 became those of 2018.",
                    "U.S. Bureau of Labor Statistics", "2018", "Public domain (United States Government work)",
                    "https://www.bls.gov/bls/linksite.htm", "https://www.bls.gov/soc/2018/crosswalks.htm", null));

    private static final String ESCO_URI = "^https?://data\\.europa\\.eu/esco/occupation/[0-9A-Za-z.-]+$";

    private final CodeScheme from;
    private final CodeScheme to;
    private final int year;
    private final List<String> columns;
    private final String quality;
    private final SourceDocument source;

    CrosswalkLayout(CodeScheme from, CodeScheme to, int year, List<String> columns, String quality, SourceDocument source) {
        this.from = from;
        this.to = to;
        this.year = year;
        this.columns = columns;
        this.quality = quality;
        this.source = source;
    }

    private static SourceDocument source(String slug, String title, String summary, String publisher, String release,
            String licence, String licenceUrl, String url, String attribution) {
        return new SourceDocument(slug, title, summary, publisher, release, null, licence, licenceUrl, url, null, attribution,
                null);
    }

    /** The layout of a table, if it is known. */
    static Optional<CrosswalkLayout> of(CsvTable table) {
        return Arrays.stream(values()).filter(layout -> table.columns().containsAll(layout.columns)).findFirst();
    }

    /** The columns that a file of this layout has. */
    List<String> columns() {
        return columns;
    }

    /** Slug of the crosswalk and of its source. */
    String slug() {
        return source.slug();
    }

    /** Where the crosswalk comes from. */
    SourceDocument source() {
        return source;
    }

    /**
     * The crosswalk of a table.
     *
     * @throws DamagedFileException if a row is malformed or repeated
     */
    CrosswalkDocument read(CsvTable table) {
        var pairs = new HashSet<List<String>>();
        Map<String, String> titles = new HashMap<>();
        List<CrosswalkDocument.Row> rows = table.rows().stream().map(row -> {
            CrosswalkDocument.Row read = read(row);
            if (!pairs.add(List.of(read.from(), read.to()))) {
                throw row.mistake("the pair " + read.from() + " and " + read.to() + " is there twice");
            }
            if (!read.fromTitle().equals(titles.computeIfAbsent(read.from(), code -> read.fromTitle()))) {
                throw row.mistake("the code " + read.from() + " has another title than before");
            }
            return read;
        }).toList();
        if (rows.isEmpty()) {
            throw new DamagedFileException(table.file(), 0, "it has no rows under its columns");
        }
        return new CrosswalkDocument(source.slug(), source.title(), from, to, year, quality, rows, List.of(source.slug()),
                null);
    }

    private CrosswalkDocument.Row read(CsvTable.Row row) {
        String code = row.matching(columns.get(0), pattern(from), example(from));
        String other = row.matching(columns.get(2), pattern(to), example(to));
        String isco = null;
        BigDecimal confidence = null;
        if (this == ESCO) {
            isco = row.text("isco_code") == null ? null : row.matching("isco_code", "^[0-9]{4}$", "2421");
            confidence = row.text("confidence") == null ? null
                    : new BigDecimal(row.matching("confidence", "^[0-9]{1,2}(\\.[0-9]{1,4})?$", "1.0")).stripTrailingZeros();
        }
        return new CrosswalkDocument.Row(code, row.title(columns.get(1)), other,
                row.title(columns.get(3)), isco, confidence);
    }

    private static String pattern(CodeScheme scheme) {
        return switch (scheme) {
            case CIP_2020 -> ProgrammeDocument.CIP;
            case SOC_2010, SOC_2018 -> OccupationDocument.SOC;
            case ESCO -> ESCO_URI;
            default -> OccupationDocument.ONET_SOC;
        };
    }

    private static String example(CodeScheme scheme) {
        return switch (scheme) {
            case CIP_2020 -> "51.0713";
            case SOC_2010, SOC_2018 -> "29-2072";
            case ESCO -> "http://data.europa.eu/esco/occupation/14eb2c85-fce5-40b6-bcd0-46ac99994b0d";
            default -> "29-2072.00";
        };
    }
}
