package org.careerguide.importer.crosswalk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;

/** Adds published measures of exposure to language models to live occupations. */
final class ExposureImport {

    static final String LAYER = "eloundou-2023";

    private static final String CODE = "O*NET-SOC Code";
    private static final List<String> MEASURES = List.of("dv_rating_alpha", "dv_rating_beta", "dv_rating_gamma",
            "human_rating_alpha", "human_rating_beta", "human_rating_gamma");

    private ExposureImport() {
    }

    /** Whether a table has the columns of the measures. */
    static boolean isLayoutOf(CsvTable table) {
        return table.columns().contains(CODE) && table.columns().containsAll(MEASURES);
    }

    /** The columns that such a table has. */
    static List<String> columns() {
        var columns = new ArrayList<>(List.of(CODE));
        columns.addAll(MEASURES);
        return columns;
    }

    /** The documents of a table. */
    static FileRead read(CsvTable table, Live live) {
        Map<String, OccupationDocument> occupations = new HashMap<>();
        live.documents(OccupationDocument.class).forEach(one -> occupations.put(one.onetSoc(), one));
        Map<String, DocumentSet.Entry> entries = new TreeMap<>();
        var codes = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        int withoutValue = 0;
        for (CsvTable.Row row : table.rows()) {
            String code = row.matching(CODE, OccupationDocument.ONET_SOC, "29-2072.00");
            if (codes.contains(code)) {
                throw row.mistake("the code " + code + " is there twice");
            }
            codes.add(code);
            var exposure = exposure(row);
            OccupationDocument occupation = occupations.get(code);
            if (exposure.measures().isEmpty()) {
                withoutValue++;
                continue;
            }
            if (occupation == null) {
                unknown.add(code);
                continue;
            }
            var figures = OccupationBuilder.figuresOf(occupation);
            figures.aiExposure = exposure;
            figures.sources = List.of(LAYER);
            entries.put(occupation.slug(),
                    new DocumentSet.Entry(table.file(), Map.of("", (int) row.line()), figures.build()));
        }
        if (codes.isEmpty()) {
            throw new DamagedFileException(table.file(), 0, "it has no rows under its columns");
        }
        List<DocumentSet.Withdrawal> withdrawals = live.slugs(DocumentType.OCCUPATION, LAYER).stream()
                .filter(slug -> !entries.containsKey(slug)).map(slug -> new DocumentSet.Withdrawal(table.file(), 0,
                        DocumentType.OCCUPATION, slug, "The table that was imported last does not have it."))
                .toList();
        var all = new ArrayList<DocumentSet.Entry>();
        all.add(new DocumentSet.Entry(table.file(), Map.of(), source()));
        all.addAll(entries.values());
        var notes = new ArrayList<String>();
        notes.add("Read " + codes.size() + " rows of " + source().title());
        notes.addAll(table.passedOver());
        notes.add("Occupations with figures: " + entries.size() + ", without: " + (occupations.size() - entries.size()));
        FileRead.passOver(notes, "rows without a value", withoutValue);
        FileRead.passOverCodes(notes, unknown);
        FileRead.goes(notes, "figures of occupations", withdrawals.stream().map(DocumentSet.Withdrawal::slug).toList());
        return new FileRead(new DocumentSet(Origin.RELEASE, LAYER, all, withdrawals, List.of()), notes);
    }

    private static OccupationDocument.AiExposure exposure(CsvTable.Row row) {
        Map<String, BigDecimal> measures = new TreeMap<>();
        for (String measure : MEASURES) {
            if (row.text(measure) != null) {
                measures.put(measure,
                        new BigDecimal(row.matching(measure, "^(0(\\.[0-9]{1,20})?|1(\\.0{1,20})?)$", "0.25, from 0 to 1")));
            }
        }
        return new OccupationDocument.AiExposure(measures, "2023", LAYER);
    }

    private static SourceDocument source() {
        return new SourceDocument(LAYER, "GPTs are GPTs: exposure of occupations to large language models",
                "The share of the tasks of each occupation whose time a language model could halve, by ratings of people and of GPT-4.",
                "Tyna Eloundou, Sam Manning, Pamela Mishkin, Daniel Rock", "2023", "2023", "MIT License",
                "https://opensource.org/license/mit", "https://github.com/openai/GPTs-are-GPTs", null, null, null);
    }
}
