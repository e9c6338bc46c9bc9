package org.careerguide.importer.bls;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.careerguide.content.DocumentType;
import org.careerguide.content.Place;
import org.careerguide.content.PlaceDocument;
import org.careerguide.content.PlaceKind;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.importer.FileRead;
import org.careerguide.importer.Slugs;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;

/**
 * Makes documents of the figures of states and areas: the place, and the wages of all its occupations in a year. They replace
 * what was imported for that year and the same kinds of areas before.
 */
final class PlaceWagesImport {

    /** Area type of the nation. */
    static final String NATION = "1";

    private static final Map<String, PlaceKind> KINDS = Map.of("2", PlaceKind.STATE, "3", PlaceKind.TERRITORY, "4",
            PlaceKind.METROPOLITAN_AREA, "6", PlaceKind.NONMETROPOLITAN_AREA);

    private final WageSheet sheet;
    private final Live live;
    private final Map<String, Area> areas = new TreeMap<>();

    /** An area of the workbook, with its figures by SOC code. */
    private record Area(String code, String title, PlaceKind kind, Map<String, PlaceWagesDocument.Figures> figures) {
    }

    PlaceWagesImport(WageSheet sheet, Live live) {
        this.sheet = sheet;
        this.live = live;
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    void add(WorkbookRow row, PlaceWagesDocument.Figures figures) {
        PlaceKind kind = KINDS.get(row.required(WageSheet.AREA_TYPE));
        if (kind == null) {
            throw row.mistake("“AREA_TYPE” is “" + row.text(WageSheet.AREA_TYPE)
                    + "”; 1 (nation), 2 (state), 3 (territory), 4 (metropolitan) or 6 (nonmetropolitan area) is expected");
        }
        String title = row.title("AREA_TITLE");
        String code = code(row, kind);
        Area area = areas.computeIfAbsent(code, ignored -> new Area(code, title, kind, new LinkedHashMap<>()));
        if (!area.title().equals(title)) {
            throw row.mistake("the area " + code + " is called “" + area.title() + "” before");
        }
        if (area.figures().put(figures.soc(), figures) != null) {
            throw row.mistake("the code " + figures.soc() + " is there twice for " + title);
        }
    }

    /** The code of an area: the postal code of a state, if it is known, otherwise its number. */
    private static String code(WorkbookRow row, PlaceKind kind) {
        String state = kind == PlaceKind.STATE || kind == PlaceKind.TERRITORY ? row.text("PRIM_STATE") : null;
        String code = state == null || state.equalsIgnoreCase("US") ? row.required("AREA") : state;
        String full = "US-" + code.toUpperCase(Locale.ROOT);
        if (!full.matches(Place.CODE)) {
            throw row.mistake("“" + code + "” is not the code of an area, such as CA or 35620");
        }
        return full;
    }

    FileRead make() {
        String layer = sheet.source() + "-places";
        Map<String, String> slugOf = slugs();
        var entries = new ArrayList<DocumentSet.Entry>();
        entries.add(new DocumentSet.Entry(sheet.place(), Map.of(), sheet.sourceDocument()));
        for (Area area : areas.values()) {
            String slug = slugOf.get(area.code());
            List<String> sources = List.of(sheet.source());
            entries.add(new DocumentSet.Entry(sheet.place(), Map.of(),
                    new PlaceDocument(slug, area.title(), area.code(), area.kind(), sources, null)));
            entries.add(new DocumentSet.Entry(sheet.place(), Map.of(),
                    new PlaceWagesDocument(sheet.source() + "-" + area.code().toLowerCase(Locale.ROOT),
                            "Wages of May " + sheet.year() + " in " + area.title(), new Place(area.code(), area.title()),
                            sheet.year() + "-05", "USD", sheet.source(), List.copyOf(area.figures().values()), sources,
                            null)));
        }
        var notes = new ArrayList<String>();
        notes.add("Read " + areas.size() + " places of May " + sheet.year() + " with "
                + areas.values().stream().mapToInt(area -> area.figures().size()).sum() + " rows of occupations");
        notes.addAll(sheet.passedOver());
        List<DocumentSet.Withdrawal> withdrawals = withdrawals(layer);
        FileRead.goes(notes, "places", withdrawals.stream().filter(gone -> gone.type() == DocumentType.PLACE)
                .map(DocumentSet.Withdrawal::slug).toList());
        return new FileRead(new DocumentSet(Origin.RELEASE, layer, entries, withdrawals, List.of()), notes);
    }

    /** The slugs of the areas: those that they have or had, otherwise those of their titles. */
    private Map<String, String> slugs() {
        Map<String, String> slugOf = Slugs.known(live, PlaceDocument.class, PlaceDocument::code);
        var slugs = new Slugs("place");
        Set<String> taken = new HashSet<>(slugOf.values());
        areas.values().forEach(area -> taken
                .add(slugOf.computeIfAbsent(area.code(), code -> slugs.free(area.title(), code, taken))));
        return slugOf;
    }

    /** Withdrawals of other areas of the same kinds, which the layer stated before. */
    private List<DocumentSet.Withdrawal> withdrawals(String layer) {
        Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
        areas.values().forEach(area -> kinds.add(area.kind()));
        var withdrawals = new ArrayList<DocumentSet.Withdrawal>();
        live.documents(PlaceDocument.class, layer).stream()
                .filter(known -> kinds.contains(known.kind()) && !areas.containsKey(known.code())).forEach(gone -> {
                    String reason = "The wages of May " + sheet.year() + ", as imported again, do not have it.";
                    withdrawals.add(new DocumentSet.Withdrawal(sheet.place(), 0, DocumentType.PLACE_WAGES,
                            sheet.source() + "-" + gone.code().toLowerCase(Locale.ROOT), reason));
                    withdrawals.add(
                            new DocumentSet.Withdrawal(sheet.place(), 0, DocumentType.PLACE, gone.slug(), reason));
                });
        return withdrawals;
    }
}
