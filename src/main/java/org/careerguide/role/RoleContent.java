package org.careerguide.role;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerguide.content.Content;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.References;
import org.careerguide.content.Revision;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.source.Links;
import org.careerguide.web.Link;

/**
 * A role at one version of the content: its document, that of its reference occupation, and what both refer to.
 *
 * @param occupation the reference occupation; null for a role without one
 */
public record RoleContent(RoleDocument document, Instant publishedAt, OccupationDocument occupation, Named named) {

    /** The roles with these slugs, in their order; those that do not exist are left out. */
    public static Map<String, RoleContent> findAll(Content content, Collection<String> slugs) {
        return findAll(content, slugs, Set.of(), Optional.empty());
    }

    /**
     * The roles with these slugs, with the wages of a place instead of those of the nation.
     *
     * @param place code of the place; empty for the nation
     */
    public static Map<String, RoleContent> findAll(Content content, Collection<String> slugs, Optional<String> place) {
        return findAll(content, slugs, Set.of(), place);
    }

    /**
     * The roles with these slugs, without some fields of them and of their occupations.
     *
     * @param unneeded names of fields of roles and occupations that need not be read
     */
    static Map<String, RoleContent> findAll(Content content, Collection<String> slugs, Set<String> unneeded) {
        return findAll(content, slugs, unneeded, Optional.empty());
    }

    private static Map<String, RoleContent> findAll(Content content, Collection<String> slugs, Set<String> unneeded,
            Optional<String> place) {
        Map<DocumentKey, Revision<?>> found = content.findWithReferred(DocumentType.ROLE, slugs, DocumentType.OCCUPATION,
                unneeded);
        place.ifPresent(code -> putWages(found, code, content));
        Named named = content.named(found.values().stream().map(Revision::document).toList());
        var roles = new LinkedHashMap<String, RoleContent>();
        for (String slug : slugs) {
            Revision<?> revision = found.get(new DocumentKey(DocumentType.ROLE, slug));
            if (revision != null) {
                RoleDocument role = (RoleDocument) revision.document();
                Revision<?> occupation = role.reference() == null ? null
                        : found.get(new DocumentKey(DocumentType.OCCUPATION, role.reference().occupation()));
                roles.put(slug, new RoleContent(role, revision.publishedAt(),
                        occupation == null ? null : (OccupationDocument) occupation.document(), named));
            }
        }
        return roles;
    }

    /**
     * Replaces the wages of the nation by those of a place: those that occupations themselves state, and all others of the place.
     */
    private static void putWages(Map<DocumentKey, Revision<?>> found, String place, Content content) {
        List<OccupationDocument> occupations = found.values().stream().map(Revision::document)
                .filter(OccupationDocument.class::isInstance).map(OccupationDocument.class::cast).toList();
        Map<String, List<PlaceWagesDocument.Stated>> wages = content.wages(place,
                occupations.stream().map(OccupationDocument::soc).distinct().toList());
        for (OccupationDocument occupation : occupations) {
            var there = OccupationBuilder.copyOf(occupation);
            List<OccupationDocument.Wages> own = list(occupation.wages()).stream()
                    .filter(stated -> stated.place().code().equals(place)).toList();
            Stream<OccupationDocument.Wages> others = wages.getOrDefault(occupation.soc(), List.of()).stream()
                    .flatMap(stated -> stated.of(occupation).stream())
                    .filter(other -> own.stream().noneMatch(stated -> isSameFigure(stated, other)));
            there.wages = Stream.concat(own.stream(), others).toList();
            DocumentKey key = DocumentKey.of(occupation);
            found.put(key, new Revision<>(there.build(), found.get(key).publishedAt()));
        }
    }

    /** Whether two entries of one place are about the same estimate and unit of pay. */
    private static boolean isSameFigure(OccupationDocument.Wages one, OccupationDocument.Wages other) {
        return one.source().equals(other.source()) && one.date().equals(other.date())
                && one.currency().equals(other.currency()) && one.per() == other.per();
    }

    /**
     * The same role without projections for other places: what remains holds for the place of its wages, or for any.
     *
     * @param place code of the place of its wages
     */
    public RoleContent withFiguresOf(String place) {
        if (occupation == null) {
            return this;
        }
        var there = OccupationBuilder.copyOf(occupation);
        there.outlook = list(occupation.outlook()).stream().filter(outlook -> outlook.place().code().equals(place)).toList();
        return new RoleContent(document, publishedAt, there.build(), named);
    }

    /** The role with this slug, with the wages of a place. */
    static RoleContent require(Content content, String slug, Optional<String> place) {
        return Optional.ofNullable(findAll(content, List.of(slug), place).get(slug))
                .orElseThrow(() -> new ContentNotFoundException("role", slug));
    }

    /** The role with this slug, if it exists. */
    public static Optional<RoleContent> find(Content content, String slug) {
        return Optional.ofNullable(findAll(content, List.of(slug)).get(slug));
    }

    /**
     * The role with this slug.
     *
     * @throws ContentNotFoundException if it does not exist
     */
    public static RoleContent require(Content content, String slug) {
        return find(content, slug).orElseThrow(() -> new ContentNotFoundException("role", slug));
    }

    /** The slug of the role. */
    public String slug() {
        return document.slug();
    }

    /** The title of the role. */
    public String title() {
        return document.title();
    }

    /** Summary of the role, one or two sentences. */
    public String summary() {
        return document.summary();
    }

    /** How the role relates to its reference occupation; null for a role without one. */
    public ReferenceMatch match() {
        return document.reference() == null ? null : document.reference().match();
    }

    /** The stated reason why a part of the role is missing; null if none is stated. */
    public MissingReason missingReason(String part) {
        return missing().get(part);
    }

    /** The stated reasons why parts of the role or of its reference occupation are missing. */
    Map<String, MissingReason> missing() {
        Map<String, MissingReason> reasons = new HashMap<>();
        if (occupation != null && occupation.missing() != null) {
            reasons.putAll(occupation.missing());
        }
        if (document.missing() != null) {
            reasons.putAll(document.missing());
        }
        return reasons;
    }

    /** The occupation that a part was collected for; null if the role states the part itself. */
    public Via via(String part) {
        return inherits(part) ? Via.of(occupation) : null;
    }

    /** How the role relates to the occupation that a part was collected for; null if the role states the part itself. */
    public ReferenceMatch match(String part) {
        return inherits(part) ? match() : null;
    }

    private boolean inherits(String part) {
        return occupation != null && document.inherited() != null && document.inherited().contains(part);
    }

    /** A link to a source that the role or its occupation names; null if the slug is null. */
    public Link source(String slug) {
        return Links.to(named.document(SourceDocument.class, slug));
    }

    /** The sources of the role and of every figure and mark of it. */
    public List<SourceDocument> creditedSources() {
        Stream<String> slugs = Stream.concat(
                References.of(document).stream().map(References.Reference::key)
                        .filter(key -> key.type() == DocumentType.SOURCE).map(DocumentKey::slug),
                occupation == null ? Stream.of() : figureSources(occupation));
        return slugs.filter(Objects::nonNull).distinct().map(slug -> named.document(SourceDocument.class, slug)).toList();
    }

    /** The sources of the figures of an occupation; those of related occupations are not shown with a role. */
    private static Stream<String> figureSources(OccupationDocument occupation) {
        return References.of(occupation).stream()
                .filter(reference -> reference.field().endsWith(".source") && !reference.field().startsWith("related["))
                .map(reference -> reference.key().slug());
    }

    /** The items of a list that the reference occupation states; none without an occupation. */
    <T> Stream<T> ofOccupation(Function<OccupationDocument, List<T>> list) {
        return occupation == null ? Stream.of() : list(list.apply(occupation)).stream();
    }

    /** A list of a document that may be absent. */
    static <T> List<T> list(List<T> stated) {
        return stated == null ? List.of() : stated;
    }
}
