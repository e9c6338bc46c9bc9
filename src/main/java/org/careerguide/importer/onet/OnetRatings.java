package org.careerguide.importer.onet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;

/** Reads job zones, preparation, work styles, interests and work values. */
final class OnetRatings {

    private static final List<String> POSITIONS = List.of("First", "Second", "Third");

    /** The areas of interest in the order that high points number them. */
    private static final List<String> AREAS = List.of("Realistic", "Investigative", "Artistic", "Social", "Enterprising",
            "Conventional");

    /** The kinds of preparation by their elements. */
    private static final Map<String, Function<ReadOccupation, List<OccupationDocument.EducationShare>>> PREPARATIONS = Map.of(
            "2.D.1", occupation -> occupation.education, "3.A.1", occupation -> occupation.relatedExperience,
            "3.A.2", occupation -> occupation.onSiteTraining, "3.A.3", occupation -> occupation.onTheJobTraining);

    private final OnetTables tables;

    OnetRatings(OnetTables tables) {
        this.tables = tables;
    }

    void readJobZones() {
        Map<Integer, OccupationDocument.JobZone> zones = new HashMap<>();
        tables.read("Job Zone Reference", List.of("Job Zone", "Name"), List.of("Job Zone"), row -> {
            int zone = OnetTables.whole(row, "Job Zone", 1, 5);
            zones.put(zone, new OccupationDocument.JobZone(zone, row.title("Name"),
                    row.text("Experience"), row.text("Education"), row.text("Job Training"), row.text("Examples"),
                    row.text("SVP Range"), "", ""));
        });
        tables.readOf("Job Zones", List.of(OnetTables.CODE, "Job Zone", OnetTables.DATE), List.of(OnetTables.CODE),
                (occupation, row) -> {
                    int zone = OnetTables.whole(row, "Job Zone", 1, 5);
                    OccupationDocument.JobZone of = zones.getOrDefault(zone,
                            new OccupationDocument.JobZone(zone, null, null, null, null, null, null, "", ""));
                    occupation.jobZone = new OccupationDocument.JobZone(zone, of.title(), of.experience(), of.education(),
                            of.training(), of.examples(), of.svpRange(), row.date(OnetTables.DATE), tables.source());
                });
    }

    /** Reads education, experience and training: the shares of the levels that people in an occupation say it asks for. */
    void readPreparation() {
        String name = tables.present("Education, Training, and Experience", "Education").get(0);
        Map<String, String> levels = new HashMap<>();
        tables.read(name + " Categories", List.of(OnetTables.ELEMENT, OnetTables.CATEGORY, "Category Description"),
                List.of(OnetTables.ELEMENT, OnetTables.SCALE, OnetTables.CATEGORY),
                row -> levels.put(row.required(OnetTables.ELEMENT) + " " + row.required(OnetTables.CATEGORY),
                        row.required("Category Description", OnetTables.LONGEST_LEVEL)));
        if (levels.isEmpty()) {
            return;
        }
        tables.readOf(name,
                List.of(OnetTables.CODE, OnetTables.ELEMENT, OnetTables.CATEGORY, OnetTables.VALUE, OnetTables.DATE),
                List.of(OnetTables.CODE, OnetTables.ELEMENT, OnetTables.SCALE, OnetTables.CATEGORY), (occupation, row) -> {
                    var shares = PREPARATIONS.get(row.required(OnetTables.ELEMENT));
                    if (shares == null) {
                        tables.passOver("rows of " + name + " about something else than education, experience and training"
                                + (row.text(OnetTables.SCALE) == null ? "" : ", on the scale " + row.text(OnetTables.SCALE)));
                        return;
                    }
                    String level = levels.get(row.required(OnetTables.ELEMENT) + " " + row.required(OnetTables.CATEGORY));
                    if (level == null) {
                        throw row.mistake("the category “" + row.text(OnetTables.CATEGORY) + "” has no description");
                    }
                    BigDecimal share = row.number(OnetTables.VALUE, 0, 100);
                    MissingReason reason = tables.heldBack(row);
                    if (share == null) {
                        tables.passOver("rows of " + name + " without a value");
                    } else {
                        shares.apply(occupation).add(new OccupationDocument.EducationShare(level,
                                reason == null ? share : null, row.date(OnetTables.DATE), tables.source(),
                                OnetTables.because("sharePercent", reason),
                                OnetTables.precision("sharePercent", row, reason)));
                    }
                });
    }

    void readWorkStyles() {
        tables.readOf("Work Styles",
                List.of(OnetTables.CODE, OnetTables.NAME, OnetTables.SCALE, OnetTables.VALUE, OnetTables.DATE),
                List.of(OnetTables.CODE, OnetTables.NAME, OnetTables.SCALE), (occupation, row) -> {
                    if (!row.required(OnetTables.SCALE).equals("IM")) {
                        tables.passOver("rows of Work Styles on the scale " + row.required(OnetTables.SCALE)
                                + ", which says something else than importance");
                        return;
                    }
                    BigDecimal importance = row.number(OnetTables.VALUE, 1, 5);
                    MissingReason reason = tables.heldBack(row);
                    if (importance == null) {
                        tables.passOver("rows of Work Styles without a value");
                    } else {
                        occupation.workStyles.add(new OccupationDocument.WorkStyle(row.text(OnetTables.ELEMENT),
                                row.title(OnetTables.NAME), reason == null ? importance : null,
                                row.date(OnetTables.DATE), tables.source(), OnetTables.because("importance", reason),
                                OnetTables.precision("importance", row, reason)));
                    }
                });
    }

    /** Reads the scores for interests, and which of them are highest. */
    void readInterests() {
        String name = tables.present("Interests", "Career Interest Types").get(0);
        readScores(name, "OI", occupation -> occupation.interests, "IH", (occupation, row) -> {
            int place = OnetTables.whole(row, OnetTables.VALUE, 0, 6);
            String title = row.title(OnetTables.NAME);
            int position = POSITIONS.indexOf(title.split(" ")[0]) + 1;
            if (position == 0) {
                throw row.mistake("“" + title + "” does not say which high point it is");
            }
            if (place > 0) {
                occupation.interestHighPoints.add(new OccupationDocument.HighPoint(position, AREAS.get(place - 1),
                        row.date(OnetTables.DATE), tables.source()));
            }
        });
    }

    void readWorkValues() {
        readScores("Work Values", "EX", occupation -> occupation.workValues, null, null);
    }

    private void readScores(String name, String scale, Function<ReadOccupation, List<OccupationDocument.Scored>> list,
            String otherScale, BiConsumer<ReadOccupation, OnetTable.Row> other) {
        tables.readOf(name, List.of(OnetTables.CODE, OnetTables.NAME, OnetTables.SCALE, OnetTables.VALUE, OnetTables.DATE),
                List.of(OnetTables.CODE, OnetTables.NAME, OnetTables.SCALE), (occupation, row) -> {
                    if (row.required(OnetTables.SCALE).equals(otherScale) && row.text(OnetTables.VALUE) != null) {
                        other.accept(occupation, row);
                        return;
                    }
                    if (!row.required(OnetTables.SCALE).equals(scale)) {
                        tables.passOver("rows of " + name + " on the scale " + row.required(OnetTables.SCALE));
                        return;
                    }
                    BigDecimal score = row.number(OnetTables.VALUE, 0, 7);
                    if (score == null) {
                        tables.passOver("rows of " + name + " without a value");
                    } else {
                        list.apply(occupation)
                                .add(new OccupationDocument.Scored(row.text(OnetTables.ELEMENT),
                                        row.title(OnetTables.NAME), score,
                                        row.date(OnetTables.DATE), tables.source()));
                    }
                });
    }
}
