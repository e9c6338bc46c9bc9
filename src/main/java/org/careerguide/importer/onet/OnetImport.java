package org.careerguide.importer.onet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.careerguide.content.SkillKind;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.publish.Live;

/**
 * Makes documents of a release. They are the whole layer of O*NET: what an earlier release stated is removed, except for tables
 * that the release lacks.
 */
public final class OnetImport {

    /** The layer of all releases. */
    static final String LAYER = "onet";

    private OnetImport() {
    }

    /**
     * The documents of a release.
     *
     * @param path the zip or folder of the release
     * @param replace whether to remove also what an earlier release stated in tables that the release lacks
     * @param downgrade whether the release may be earlier than the one that was imported last
     */
    public static FileRead read(Path path, Live live, boolean replace, boolean downgrade) {
        try (OnetRelease release = OnetRelease.open(path)) {
            return read(release, live, replace, downgrade);
        }
    }

    private static FileRead read(OnetRelease release, Live live, boolean replace, boolean downgrade) {
        String number = release.number();
        var earlier = new EarlierRelease(live);
        if (earlier.number() != null && !downgrade && OnetRelease.BY_NUMBER.compare(number, earlier.number()) < 0) {
            throw new DamagedFileException(release.file(), 0, "it is release " + number + ", and the later release "
                    + earlier.number() + " is imported already; --downgrade puts the earlier one in its place");
        }
        var tables = new OnetTables(release);
        tables.readOccupations();
        var descriptions = new ElementDescriptions(tables);
        descriptions.read();
        var activities = new OnetActivities(tables, descriptions);
        activities.readTasks();
        var tools = new OnetTools(tables);
        tools.read();
        var skills = new OnetSkills(tables, descriptions);
        skills.read(tables.present("Skills", "Essential Skills", "Transferable Skills"), SkillKind.SKILL);
        if (skills.skills().isEmpty() && !replace) {
            // Fields of knowledge get slugs that differ from those of skills, including skills of the earlier release.
            skills.skills().putAll(earlier.skills(SkillKind.SKILL));
        }
        skills.read(List.of("Knowledge"), SkillKind.KNOWLEDGE);
        skills.readRated("Abilities", occupation -> occupation.abilities);
        skills.readRated("Work Activities", occupation -> occupation.generalisedActivities);
        var ratings = new OnetRatings(tables);
        ratings.readPreparation();
        ratings.readJobZones();
        ratings.readWorkStyles();
        ratings.readInterests();
        ratings.readWorkValues();
        activities.readActivities();
        activities.readContext();
        var areas = new OnetInterestAreas(tables, descriptions);
        areas.read();
        var titles = new OnetTitles(tables);
        titles.read();
        titles.readRelated();
        descriptions.passOverTheRest();
        var notes = new ArrayList<String>();
        tables.rows().forEach((table, rows) -> notes.add("Read " + rows + " rows of " + table));
        notes.addAll(tables.passedOver());
        tables.missing().forEach(name -> notes.add("There is no table “" + name + "”"
                + (earlier.number() == null ? ": what it would say is not collected" : "")));
        notes.addAll(earlier.complete(number, tables.occupations().values(), tools::has, skills::has, replace));
        var documents = new OnetDocuments(number, tables, live, earlier, replace);
        return new FileRead(documents.set(skills, tools, activities, areas), notes);
    }
}
