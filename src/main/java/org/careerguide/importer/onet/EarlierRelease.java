package org.careerguide.importer.onet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.ToolKind;
import org.careerguide.importer.FileRead;
import org.careerguide.publish.Live;
import org.careerguide.source.Published;

/**
 * The release of O*NET that was imported before. Its parts are kept if the new release states them for no occupation, because
 * it lacks a table.
 */
final class EarlierRelease {

    private final Live live;
    private final String number;
    private final Map<String, OccupationDocument> occupations;
    private final Map<String, RoleDocument> roles;
    private final Map<String, SkillDocument> skills;
    private final Map<String, ToolDocument> tools;
    private final Map<String, ResponsibilityDocument> responsibilities = new HashMap<>();
    private final Map<String, String> releases;

    /** A part of what O*NET states of occupations, from tables of its own; documents of roles or of occupations hold it. */
    private record Part(String title, boolean ofRole, Predicate<ReadOccupation> isStated, Earlier earlier) {
    }

    /** Reads a part from the documents of the earlier release. */
    @FunctionalInterface
    private interface Earlier {

        /** Adds the part to an occupation, if it has it; returns its sources. */
        Stream<String> addTo(ReadOccupation occupation, OccupationDocument known, RoleDocument role);
    }

    EarlierRelease(Live live) {
        this.live = live;
        this.releases = live.documents(SourceDocument.class, OnetImport.LAYER).stream()
                .collect(Collectors.toMap(SourceDocument::slug, SourceDocument::release));
        this.occupations = by(OccupationDocument.class, OccupationDocument::onetSoc);
        this.roles = by(RoleDocument.class, role -> role.reference().occupation());
        this.number = latest();
        this.skills = by(SkillDocument.class, Document::slug);
        this.tools = by(ToolDocument.class, Document::slug);
    }

    /**
     * The release that most roles name as the source of their text; null without roles. Sources and roles of older releases may
     * remain, since other documents name them.
     */
    private String latest() {
        if (roles.isEmpty()) {
            return null;
        }
        Map<String, Long> counts = roles.values().stream().map(RoleDocument::textSource).filter(releases::containsKey)
                .collect(Collectors.groupingBy(releases::get, Collectors.counting()));
        return releases.values().stream().max(Comparator.comparing((String release) -> counts.getOrDefault(release, 0L))
                .thenComparing(OnetRelease.BY_NUMBER)).orElse(null);
    }

    private <D extends Document> Map<String, D> by(Class<D> type, Function<D, String> key) {
        return live.documents(type, OnetImport.LAYER).stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
    }

    /** Number of the latest release that was imported; null before the first. */
    String number() {
        return number;
    }

    /** All occupations. */
    Collection<OccupationDocument> occupations() {
        return occupations.values();
    }

    /** The role of an occupation, by the occupation's slug. */
    Optional<RoleDocument> role(String occupation) {
        return Optional.ofNullable(roles.get(occupation));
    }

    /** The skills of a kind, by slug. */
    Map<String, SkillDocument> skills(SkillKind kind) {
        return skills.values().stream().filter(skill -> skill.kind() == kind)
                .collect(Collectors.toMap(SkillDocument::slug, Function.identity()));
    }

    /**
     * Adds the parts that a release lacks to its occupations.
     *
     * @param release number of the release
     * @param read its occupations
     * @param hasTools whether it states tools of a kind for an occupation
     * @param hasSkills whether it states skills of a kind for an occupation
     * @param replace whether to add nothing
     * @return notes for the operator
     */
    List<String> complete(String release, Collection<ReadOccupation> read,
            BiPredicate<ReadOccupation, ToolKind> hasTools,
            BiPredicate<ReadOccupation, SkillKind> hasSkills, boolean replace) {
        var notes = new ArrayList<String>();
        for (Part part : parts(hasTools, hasSkills)) {
            String stated = read.stream().anyMatch(part.isStated()) ? "" : releases(sources(part));
            if (!stated.isEmpty()) {
                notes.add("O*NET " + release + " says nothing of " + part.title() + ": what " + stated + " says of them "
                        + (replace ? "goes" : "stays (--replace takes it away)"));
                if (!replace) {
                    read.forEach(occupation -> add(part, occupation));
                }
            } else {
                FileRead.goes(notes, part.title() + " of occupations", read.stream()
                        .filter(occupation -> !part.isStated().test(occupation) && had(part, occupation.code))
                        .map(occupation -> occupation.code).toList());
            }
        }
        Set<String> codes = read.stream().map(occupation -> occupation.code).collect(Collectors.toSet());
        FileRead.goes(notes, "occupations", occupations.values().stream()
                .filter(known -> roles.containsKey(known.slug()) && !codes.contains(known.onetSoc()))
                .map(OccupationDocument::onetSoc).sorted().toList());
        return notes;
    }

    /** The sources of a part; empty if the earlier release does not have it. */
    private Set<String> sources(Part part) {
        return occupations.values().stream().filter(known -> roles.containsKey(known.slug())).flatMap(known -> part.earlier()
                .addTo(new ReadOccupation(known.onetSoc(), known.title(), ""), known, roles.get(known.slug())))
                .collect(Collectors.toSet());
    }

    /** Whether the earlier release has a part of an occupation. */
    private boolean had(Part part, String code) {
        OccupationDocument known = occupations.get(code);
        return known != null && roles.containsKey(known.slug()) && part.earlier()
                .addTo(new ReadOccupation(code, known.title(), ""), known, roles.get(known.slug())).anyMatch(source -> true);
    }

    /** The releases of sources, such as “O*NET 29.3”. */
    String releases(Collection<String> sources) {
        return sources.stream().map(releases::get).filter(Objects::nonNull).sorted(OnetRelease.BY_NUMBER)
                .map(release -> "O*NET " + release).collect(Collectors.joining(" and "));
    }

    private void add(Part part, ReadOccupation occupation) {
        OccupationDocument known = occupations.get(occupation.code);
        if (known != null && roles.containsKey(known.slug())) {
            Stream<String> sources = part.earlier().addTo(occupation, known, roles.get(known.slug()));
            if (part.ofRole()) {
                sources.forEach(occupation.earlierSources::add);
            }
        }
    }

    private List<Part> parts(BiPredicate<ReadOccupation, ToolKind> hasTools,
            BiPredicate<ReadOccupation, SkillKind> hasSkills) {
        return List.of(
                new Part("tasks", true, occupation -> !occupation.responsibilities.isEmpty(), (occupation, known, role) -> {
                    list(role.responsibilities())
                            .forEach(one -> occupation.responsibilities.put(one.responsibility(), one));
                    return list(role.responsibilities()).stream()
                            .flatMap(one -> responsibility(one.responsibility()).sources().stream());
                }),
                tools("software", ToolKind.SOFTWARE, hasTools), tools("equipment", ToolKind.EQUIPMENT, hasTools),
                skills("skills", SkillKind.SKILL, hasSkills), skills("fields of knowledge", SkillKind.KNOWLEDGE, hasSkills),
                new Part("job zones", false, occupation -> occupation.jobZone != null, (occupation, known, role) -> {
                    occupation.jobZone = known.jobZone();
                    return Stream.ofNullable(known.jobZone()).map(OccupationDocument.JobZone::source);
                }),
                figures("levels of education", occupation -> occupation.education, OccupationDocument::education,
                        OccupationDocument.EducationShare::source),
                figures("experience in related work", occupation -> occupation.relatedExperience,
                        OccupationDocument::relatedExperience, OccupationDocument.EducationShare::source),
                figures("training on site", occupation -> occupation.onSiteTraining, OccupationDocument::onSiteTraining,
                        OccupationDocument.EducationShare::source),
                figures("training on the job", occupation -> occupation.onTheJobTraining,
                        OccupationDocument::onTheJobTraining, OccupationDocument.EducationShare::source),
                figures("work styles", occupation -> occupation.workStyles, OccupationDocument::workStyles,
                        OccupationDocument.WorkStyle::source),
                figures("interests", occupation -> occupation.interests, OccupationDocument::interests,
                        OccupationDocument.Scored::source),
                figures("high points of interests", occupation -> occupation.interestHighPoints,
                        OccupationDocument::interestHighPoints, OccupationDocument.HighPoint::source),
                figures("work values", occupation -> occupation.workValues, OccupationDocument::workValues,
                        OccupationDocument.Scored::source),
                keyed("work activities", occupation -> occupation.workActivities, OccupationDocument::workActivities,
                        OccupationDocument.WorkActivity::code, OccupationDocument.WorkActivity::source),
                figures("emerging tasks", occupation -> occupation.emergingTasks, OccupationDocument::emergingTasks,
                        OccupationDocument.EmergingTask::source),
                keyed("abilities", occupation -> occupation.abilities, OccupationDocument::abilities,
                        OccupationDocument.Rated::elementId, OccupationDocument.Rated::source),
                keyed("generalised work activities", occupation -> occupation.generalisedActivities,
                        OccupationDocument::generalisedActivities, OccupationDocument.Rated::elementId,
                        OccupationDocument.Rated::source),
                keyed("work context", occupation -> occupation.workContext, OccupationDocument::workContext,
                        OccupationDocument.Context::elementId, OccupationDocument.Context::source),
                new Part("related occupations", false, occupation -> !occupation.related.isEmpty(),
                        (occupation, known, role) -> {
                            occupation.earlierRelated.addAll(list(known.related()));
                            return list(known.related()).stream().map(OccupationDocument.Related::source);
                        }),
                titles("reported titles", true), titles("alternate titles", false));
    }

    private static <T> Part figures(String title, Function<ReadOccupation, List<T>> read,
            Function<OccupationDocument, List<T>> known, Function<T, String> source) {
        return new Part(title, false, occupation -> !read.apply(occupation).isEmpty(), (occupation, document, role) -> {
            read.apply(occupation).addAll(list(known.apply(document)));
            return list(known.apply(document)).stream().map(source);
        });
    }

    private static <T> Part keyed(String title, Function<ReadOccupation, Map<String, T>> read,
            Function<OccupationDocument, List<T>> known, Function<T, String> key, Function<T, String> source) {
        return new Part(title, false, occupation -> !read.apply(occupation).isEmpty(), (occupation, document, role) -> {
            list(known.apply(document)).forEach(one -> read.apply(occupation).put(key.apply(one), one));
            return list(known.apply(document)).stream().map(source);
        });
    }

    private Part skills(String title, SkillKind kind, BiPredicate<ReadOccupation, SkillKind> hasSkills) {
        return new Part(title, true, occupation -> hasSkills.test(occupation, kind), (occupation, known, role) -> {
            List<RoleDocument.RoleSkill> ofKind = list(role.skills()).stream()
                    .filter(skill -> skills.get(skill.skill()).kind() == kind).toList();
            ofKind.forEach(skill -> occupation.skills.putIfAbsent(skill.skill(), skill));
            return ofKind.stream().map(RoleDocument.RoleSkill::source);
        });
    }

    private Part tools(String title, ToolKind kind, BiPredicate<ReadOccupation, ToolKind> hasTools) {
        return new Part(title, true, occupation -> hasTools.test(occupation, kind), (occupation, known, role) -> {
            List<RoleDocument.RoleTool> ofKind = list(role.tools()).stream()
                    .filter(tool -> tools.get(tool.tool()).kind() == kind).toList();
            occupation.earlierTools.addAll(ofKind);
            return ofKind.stream().flatMap(tool -> tool.source() == null ? tools.get(tool.tool()).sources().stream()
                    : Stream.of(tool.source()));
        });
    }

    /** The part of alternate titles: those that people in the occupation report, or all others. */
    private static Part titles(String title, boolean reported) {
        return new Part(title, true, occupation -> occupation.titles.values().stream()
                .anyMatch(one -> isReported(one, occupation.code) == reported), (occupation, known, role) -> {
                    List<RoleDocument.AlternateTitle> titles = list(role.alternateTitles()).stream()
                            .filter(one -> isReported(one, known.onetSoc()) == reported).toList();
                    titles.forEach(one -> occupation.titles.merge(Published.sortForm(one.title()), one,
                            (read, earlier) -> reported ? earlier : read));
                    return titles.stream().map(RoleDocument.AlternateTitle::source);
                });
    }

    private static boolean isReported(RoleDocument.AlternateTitle title, String code) {
        return title.reportedFor() != null && title.reportedFor().contains(code);
    }

    private ResponsibilityDocument responsibility(String slug) {
        if (responsibilities.isEmpty()) {
            responsibilities.putAll(by(ResponsibilityDocument.class, Document::slug));
        }
        return responsibilities.get(slug);
    }

    private static <T> List<T> list(List<T> stated) {
        return stated == null ? List.of() : stated;
    }
}
