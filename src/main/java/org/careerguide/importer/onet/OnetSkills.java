package org.careerguide.importer.onet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Precision;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.importer.Slugs;

/** Reads what is rated by importance and level: skills, knowledge, abilities, generalised work activities. */
final class OnetSkills {

    private static final List<String> COLUMNS = List.of(OnetTables.CODE, OnetTables.ELEMENT, OnetTables.NAME, OnetTables.SCALE,
            OnetTables.VALUE, OnetTables.DATE);
    private static final List<String> IDENTITY = List.of(OnetTables.CODE, OnetTables.ELEMENT, OnetTables.SCALE);

    private final OnetTables tables;
    private final ElementDescriptions descriptions;
    private final Map<String, SkillDocument> skills = new TreeMap<>();

    /** Importance and level, which the table has in separate rows. */
    private record Ratings(BigDecimal importance, BigDecimal level, Map<String, MissingReason> missing,
            Map<String, Precision> precision) {

        static final Ratings NONE = new Ratings(null, null, null, null);

        Ratings with(OnetTable.Row row, OnetTables tables) {
            MissingReason reason = tables.heldBack(row);
            boolean important = switch (row.required(OnetTables.SCALE)) {
                case "IM" -> true;
                case "LV" -> false;
                default -> throw row.mistake("the scale “" + row.text(OnetTables.SCALE) + "” is not known");
            };
            BigDecimal stated = row.number(OnetTables.VALUE, important ? 1 : 0, important ? 5 : 7);
            BigDecimal value = reason == null ? stated : null;
            String name = important ? "importance" : "level";
            return new Ratings(important ? value : importance, important ? level : value,
                    OnetTables.joined(missing, OnetTables.because(name, reason)),
                    OnetTables.joined(precision, OnetTables.precision(name, row, reason)));
        }
    }

    OnetSkills(OnetTables tables, ElementDescriptions descriptions) {
        this.tables = tables;
        this.descriptions = descriptions;
    }

    /** The skills and fields of knowledge by slug. */
    Map<String, SkillDocument> skills() {
        return skills;
    }

    /** Reads tables of skills or of fields of knowledge. */
    void read(List<String> names, SkillKind kind) {
        var slugs = new Slugs(kind.name().toLowerCase(Locale.ROOT));
        for (String name : names) {
            tables.readOf(name, COLUMNS, IDENTITY, (occupation, row) -> {
                String title = row.title(OnetTables.NAME);
                String slug = slugOf(slugs.of(title), kind);
                skills.computeIfAbsent(slug, ignored -> skill(slug, title, kind, row.required(OnetTables.ELEMENT)));
                RoleDocument.RoleSkill before = occupation.skills.get(slug);
                Ratings ratings = (before == null ? Ratings.NONE
                        : new Ratings(before.importance(), before.level(), before.missing(), before.precision()))
                        .with(row, tables);
                occupation.skills.put(slug, new RoleDocument.RoleSkill(slug, ratings.importance(), ratings.level(),
                        row.date(OnetTables.DATE), tables.source(), ratings.missing(), ratings.precision()));
            });
        }
    }

    /** Reads a table of the same layout whose elements have no pages of their own, if the release has it. */
    void readRated(String name, Function<ReadOccupation, Map<String, OccupationDocument.Rated>> rated) {
        tables.readIfThere(name, COLUMNS, IDENTITY, (occupation, row) -> {
            String element = row.required(OnetTables.ELEMENT);
            OccupationDocument.Rated before = rated.apply(occupation).get(element);
            Ratings ratings = (before == null ? Ratings.NONE
                    : new Ratings(before.importance(), before.level(), before.missing(), before.precision()))
                    .with(row, tables);
            rated.apply(occupation).put(element,
                    new OccupationDocument.Rated(element, row.title(OnetTables.NAME),
                            ratings.importance(), ratings.level(), row.date(OnetTables.DATE), tables.source(),
                            ratings.missing(), ratings.precision()));
        });
    }

    private SkillDocument skill(String slug, String title, SkillKind kind, String element) {
        Optional<String> described = descriptions.of(element);
        String words = described.orElse(title + ", as O*NET rates it.");
        return new SkillDocument(slug, title, kind, OnetTables.sentence(words, OnetTables.LONGEST_SUMMARY), words,
                described.isPresent() ? tables.source() : null, element, List.of(tables.source()), null);
    }

    /** The slug of a skill or field of knowledge; they differ even if both have the same title, such as mathematics. */
    private String slugOf(String slug, SkillKind kind) {
        return skills.containsKey(slug) && skills.get(slug).kind() != kind ? "knowledge-of-" + slug : slug;
    }

    /** Whether an occupation has skills of a kind. */
    boolean has(ReadOccupation occupation, SkillKind kind) {
        return occupation.skills.keySet().stream().map(skills::get).anyMatch(skill -> skill.kind() == kind);
    }
}
