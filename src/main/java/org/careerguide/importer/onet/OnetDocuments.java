package org.careerguide.importer.onet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.InterestDocument;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.References;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.importer.Slugs;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;

/** Makes the documents of a release: occupations, a role for each, and what they refer to. */
final class OnetDocuments {

    private final String number;
    private final OnetTables tables;
    private final Live live;
    private final EarlierRelease earlier;
    private final boolean replace;
    private final List<Document> documents = new ArrayList<>();

    OnetDocuments(String number, OnetTables tables, Live live, EarlierRelease earlier, boolean replace) {
        this.number = number;
        this.tables = tables;
        this.live = live;
        this.earlier = earlier;
        this.replace = replace;
    }

    DocumentSet set(OnetSkills skills, OnetTools tools, OnetActivities activities, OnetInterestAreas areas) {
        documents.add(sourceDocument());
        documents.addAll(skills.skills().values());
        Map<String, String> toolSlugs = tools.addTo(documents);
        documents.addAll(activities.responsibilities().values());
        addOccupationsAndRoles(toolSlugs, areas);
        List<DocumentSet.Entry> entries = documents.stream()
                .map(document -> new DocumentSet.Entry("O*NET " + number, Map.of(), document)).toList();
        return new DocumentSet(Origin.RELEASE, OnetImport.LAYER, entries, withdrawals(), List.of());
    }

    private SourceDocument sourceDocument() {
        return new SourceDocument(tables.source(), "O*NET Database " + number,
                "Occupations of the United States with their codes, titles, tasks, requirements and ratings.",
                "U.S. Department of Labor, Employment and Training Administration", number, null,
                "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/",
                "https://www.onetcenter.org/database.html", null,
                "Includes information from the O*NET " + number
                        + " Database by the U.S. Department of Labor, Employment and Training "
                        + "Administration (USDOL/ETA), used under the CC BY 4.0 license and modified here.",
                null);
    }

    private void addOccupationsAndRoles(Map<String, String> toolSlugs, OnetInterestAreas areas) {
        Map<String, ReadOccupation> occupations = tables.occupations();
        Map<String, String> slugOf = occupationSlugs(occupations.values());
        Map<String, String> roleSlugs = roleSlugs(occupations.values(), slugOf);
        Set<String> own = occupations.keySet().stream().map(slugOf::get).collect(Collectors.toSet());
        addInterests(areas, slugOf, own);
        for (ReadOccupation occupation : occupations.values()) {
            documents.add(occupation(occupation, slugOf, own));
            documents.add(role(occupation, roleSlugs.get(occupation.code), slugOf.get(occupation.code), toolSlugs));
        }
        // What an earlier release stated of an occupation is removed even if a role of another origin still refers to it.
        Set<String> ours = new HashSet<>(live.slugs(DocumentType.ROLE, OnetImport.LAYER));
        Set<String> named = live.documents(RoleDocument.class).stream()
                .filter(role -> role.reference() != null && !ours.contains(role.slug()))
                .map(role -> role.reference().occupation()).collect(Collectors.toSet());
        earlier.occupations().stream().filter(one -> !occupations.containsKey(one.onetSoc()) && named.contains(one.slug()))
                .forEach(gone -> {
                    var rest = OccupationBuilder.figuresOf(gone);
                    rest.title = gone.title();
                    rest.sources = gone.sources();
                    documents.add(rest.build());
                });
    }

    /**
     * The slugs of occupations by code: those that they have or had, whatever their titles are now. No occupation takes the slug
     * of another code, of which other layers may state figures.
     */
    private Map<String, String> occupationSlugs(Collection<ReadOccupation> occupations) {
        Map<String, String> slugOf = Slugs.known(live, OccupationDocument.class, OccupationDocument::onetSoc);
        var slugs = new Slugs("occupation");
        Set<String> taken = new HashSet<>(slugOf.values());
        occupations.forEach(occupation -> taken
                .add(slugOf.computeIfAbsent(occupation.code, code -> slugs.free(occupation.title, code, taken))));
        return slugOf;
    }

    /** The slugs of roles by the codes of their occupations: those that they have or had, otherwise those of their titles. */
    private Map<String, String> roleSlugs(Collection<ReadOccupation> occupations, Map<String, String> slugOf) {
        Map<String, String> known = new HashMap<>();
        occupations.forEach(occupation -> earlier.role(slugOf.get(occupation.code))
                .ifPresent(role -> known.put(slugOf.get(occupation.code), role.slug())));
        live.withdrawn(RoleDocument.class)
                .forEach(gone -> known.putIfAbsent(gone.reference().occupation(), gone.slug()));
        Map<String, String> roleSlugs = new HashMap<>();
        occupations.forEach(occupation -> Optional.ofNullable(known.get(slugOf.get(occupation.code)))
                .ifPresent(slug -> roleSlugs.put(occupation.code, slug)));
        var slugs = new Slugs("occupation");
        Set<String> taken = new HashSet<>(roleSlugs.values());
        occupations.forEach(occupation -> taken
                .add(roleSlugs.computeIfAbsent(occupation.code, code -> slugs.free(occupation.title, code, taken))));
        return roleSlugs;
    }

    private void addInterests(OnetInterestAreas areas, Map<String, String> slugOf, Set<String> own) {
        if (areas.isEmpty() && !replace) {
            live.documents(InterestDocument.class, OnetImport.LAYER).forEach(known -> documents.add(new InterestDocument(
                    known.slug(), known.title(), known.summary(), known.description(), known.textSource(), known.keywords(),
                    known.activities(),
                    known.occupations() == null ? null : known.occupations().stream().filter(own::contains).toList(),
                    known.sources(), known.formerSlugs())));
        }
        areas.addTo(documents, slugOf);
    }

    private OccupationDocument occupation(ReadOccupation read, Map<String, String> slugOf, Set<String> own) {
        var occupation = new OccupationBuilder(slugOf.get(read.code), read.code);
        occupation.title = read.title;
        occupation.jobZone = read.jobZone;
        occupation.education = read.education;
        occupation.relatedExperience = read.relatedExperience;
        occupation.onSiteTraining = read.onSiteTraining;
        occupation.onTheJobTraining = read.onTheJobTraining;
        occupation.workStyles = read.workStyles;
        occupation.interests = read.interests;
        occupation.interestHighPoints = read.interestHighPoints.stream()
                .sorted(Comparator.comparing(OccupationDocument.HighPoint::position)).toList();
        occupation.workValues = read.workValues;
        occupation.workActivities = List.copyOf(read.workActivities.values());
        occupation.emergingTasks = read.emergingTasks;
        occupation.abilities = mostImportantFirst(read.abilities.values());
        occupation.generalisedActivities = mostImportantFirst(read.generalisedActivities.values());
        occupation.workContext = List.copyOf(read.workContext.values());
        occupation.related = Stream.concat(read.related.values().stream()
                .map(other -> new OccupationDocument.Related(slugOf.get(other.getKey()), other.getValue(), tables.source())),
                read.earlierRelated.stream().filter(other -> own.contains(other.occupation()))).toList();
        occupation.sources = List.copyOf(sources(References.of(occupation.build()).stream()
                .filter(reference -> reference.type() == DocumentType.SOURCE).map(References.Reference::slug)));
        return occupation.build();
    }

    private static List<OccupationDocument.Rated> mostImportantFirst(Collection<OccupationDocument.Rated> rated) {
        return rated.stream().sorted(Comparator
                .comparing(OccupationDocument.Rated::importance, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(OccupationDocument.Rated::elementId)).toList();
    }

    /** The source of the release, and those of other parts. */
    private Set<String> sources(Stream<String> others) {
        return Stream.concat(Stream.of(tables.source()), others.sorted().distinct())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private RoleDocument role(ReadOccupation read, String slug, String occupation, Map<String, String> toolSlugs) {
        List<RoleDocument.RoleTool> used = new ArrayList<>();
        read.tools.forEach((form, tool) -> used
                .add(new RoleDocument.RoleTool(toolSlugs.get(form), tool.category(), tool.hot(), tool.inDemand(),
                        tool.source())));
        Set<String> slugs = used.stream().map(RoleDocument.RoleTool::tool).collect(Collectors.toSet());
        read.earlierTools.stream().filter(tool -> slugs.add(tool.tool())).forEach(used::add);
        List<RoleDocument.RoleSkill> asked = read.skills.values().stream()
                .sorted(Comparator
                        .comparing(RoleDocument.RoleSkill::importance, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(RoleDocument.RoleSkill::skill))
                .toList();
        return new RoleDocument(slug, read.title, OnetTables.sentence(read.description, OnetTables.LONGEST_SUMMARY),
                read.description, tables.source(), read.titlesOnly() ? Boolean.TRUE : null, List.copyOf(read.titles.values()),
                new RoleDocument.Reference(occupation, ReferenceMatch.EXACT, null),
                List.copyOf(read.responsibilities.values()), asked, used, null, null, null, null,
                List.copyOf(sources(read.earlierSources.stream())), null);
    }

    /** Withdrawals of the documents of an earlier release that this one lacks. */
    private List<DocumentSet.Withdrawal> withdrawals() {
        Map<DocumentType, Set<String>> stated = documents.stream().collect(Collectors.groupingBy(DocumentType::of,
                Collectors.mapping(Document::slug, Collectors.toSet())));
        return Stream
                .of(DocumentType.ROLE, DocumentType.INTEREST, DocumentType.OCCUPATION, DocumentType.RESPONSIBILITY,
                        DocumentType.TOOL, DocumentType.SKILL, DocumentType.SOURCE)
                .filter(type -> !stated.getOrDefault(type, Set.of()).containsAll(live.slugs(type, OnetImport.LAYER)))
                .flatMap(type -> live.documents(type.documentClass(), OnetImport.LAYER).stream()
                        .filter(document -> !stated.getOrDefault(type, Set.of()).contains(document.slug()))
                        .map(document -> new DocumentSet.Withdrawal("O*NET " + number, 0, type, document.slug(),
                                reason(document))))
                .toList();
    }

    private String reason(Document gone) {
        String name = "O*NET " + number;
        if (gone instanceof SourceDocument) {
            return name + " was imported in its place.";
        }
        String stated = earlier.releases(gone.sources());
        return stated.equals(name) ? name + ", as imported again, does not have it."
                : "It was in " + stated + "; " + name + ", which was imported in its place, does not have it.";
    }
}
