package org.careerguide.importer.bls;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Place;
import org.careerguide.content.PlaceDocument;
import org.careerguide.content.PlaceKind;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.SocGroups;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;

/**
 * Adds the national figures of the Occupational Employment and Wage Statistics to live occupations, each year as a layer of its
 * own. Figures of states and areas become documents of their own; see {@link PlaceWagesImport}.
 */
public final class WagesImport {

    private final WageSheet sheet;
    private final Live live;
    private final Map<String, Row> bySoc = new LinkedHashMap<>();

    /** The figures of a code. */
    private record Row(PlaceWagesDocument.Figures figures, int line) {
    }

    private WagesImport(WageSheet sheet, Live live) {
        this.sheet = sheet;
        this.live = live;
    }

    /** The documents of a workbook of the nation or of places. */
    public static FileRead read(Path path, Live live) {
        try (Workbook workbook = Workbook.open(path)) {
            return read(workbook, live);
        }
    }

    private static FileRead read(Workbook workbook, Live live) {
        var sheet = new WageSheet(workbook);
        var national = new WagesImport(sheet, live);
        var places = new PlaceWagesImport(sheet, live);
        sheet.forEach((row, figures) -> {
            if (row.required(WageSheet.AREA_TYPE).equals(PlaceWagesImport.NATION)) {
                national.add(row, figures);
            } else {
                places.add(row, figures);
            }
        });
        if (!national.bySoc.isEmpty() && !places.isEmpty()) {
            throw new DamagedFileException(sheet.place(), 0,
                    "it has rows of the nation and of other areas; import a workbook for each");
        }
        if (national.bySoc.isEmpty() && places.isEmpty()) {
            throw new DamagedFileException(sheet.place(), 0,
                    "it has no detailed occupation; the national workbook has some 830");
        }
        return places.isEmpty() ? national.make() : places.make();
    }

    private void add(WorkbookRow row, PlaceWagesDocument.Figures figures) {
        if (bySoc.put(figures.soc(), new Row(figures, row.line())) != null) {
            throw row.mistake("the code " + figures.soc() + " is there twice");
        }
    }

    private FileRead make() {
        String source = sheet.source();
        var entries = new ArrayList<DocumentSet.Entry>();
        entries.add(new DocumentSet.Entry(sheet.place(), Map.of(), sheet.sourceDocument()));
        entries.add(new DocumentSet.Entry(sheet.place(), Map.of(), new PlaceDocument("united-states", "United States",
                Place.UNITED_STATES.code(), PlaceKind.NATION, List.of(source), null)));
        Set<String> used = new TreeSet<>();
        Set<String> stated = new HashSet<>();
        int without = 0;
        for (OccupationDocument occupation : live.documents(OccupationDocument.class)) {
            Optional<Row> row = SocGroups.find(bySoc, occupation.soc()).map(Map.Entry::getValue);
            if (row.isPresent()) {
                used.add(row.get().figures().soc());
                stated.add(occupation.slug());
                var figures = OccupationBuilder.figuresOf(occupation);
                figures.wages = new PlaceWagesDocument.Stated(Place.UNITED_STATES, sheet.year() + "-05", "USD", source,
                        row.get().figures()).of(occupation);
                figures.sources = List.of(source);
                entries.add(new DocumentSet.Entry(sheet.place(), Map.of("", row.get().line()), figures.build()));
            } else {
                without++;
            }
        }
        var notes = new ArrayList<String>();
        notes.add("Read " + bySoc.size() + " occupations and groups of May " + sheet.year());
        notes.addAll(sheet.passedOver());
        notes.add("Occupations with figures: " + stated.size() + ", without: " + without);
        List<String> passedOver = bySoc.keySet().stream().filter(code -> !used.contains(code)).toList();
        FileRead.passOverCodes(notes, passedOver);
        List<DocumentSet.Withdrawal> withdrawals = live.slugs(DocumentType.OCCUPATION, source).stream()
                .filter(slug -> !stated.contains(slug))
                .map(slug -> new DocumentSet.Withdrawal(sheet.place(), 0, DocumentType.OCCUPATION, slug,
                        "The wages of May " + sheet.year() + " do not have it."))
                .toList();
        FileRead.goes(notes, "figures of occupations", withdrawals.stream().map(DocumentSet.Withdrawal::slug).toList());
        return new FileRead(new DocumentSet(Origin.RELEASE, source, entries, withdrawals, List.of()), notes);
    }
}
