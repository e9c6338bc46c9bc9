package org.careerguide.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.careerguide.careerpath.CareerPath;
import org.careerguide.casestudy.CaseStudy;
import org.careerguide.comparison.Comparison;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.source.Content;
import org.careerguide.source.Mention;
import org.careerguide.source.Published;

/**
 * The content as it was at a version: the latest revision up to it of each document, made into entities that the database does
 * not manage. What is asked for is read, with all that it names, and no more.
 */
final class FrozenContent implements Content, EntityMaker.Names {

    /** The most things that name a role. */
    static final int MOST_NAMED = 100;

    private final EntityManager database;
    private final long version;
    private final EntityMaker maker = new EntityMaker(this);
    private final Map<String, Published> made = new HashMap<>();

    FrozenContent(EntityManager database, long version) {
        this.database = database;
        this.version = version;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public <E extends Published> Optional<E> find(Class<E> type, String slug) {
        DocumentType documentType = EntityMaker.typeOf(type);
        String key = documentType.code() + "/" + slug;
        if (!made.containsKey(key)) {
            for (Object row : database.createNativeQuery("""
                    select operation, cast(document as text), published_at from revision
                    where type = :type and slug = :slug and version <= :version
                    order by number desc limit 1""", Object[].class).setParameter("type", documentType.code())
                    .setParameter("slug", slug).setParameter("version", version).getResultList()) {
                Object[] columns = (Object[]) row;
                if (List.of("create", "update").contains(columns[0])) {
                    Document document = DocumentJson.read(documentType, (String) columns[1]);
                    made.put(key, maker.make(document, (Instant) columns[2], null));
                }
            }
        }
        return Optional.ofNullable(made.get(key)).map(type::cast);
    }

    /** The publisher has made sure that what a document names is there, at each version. */
    @Override
    public <E extends Published> E named(Class<E> type, String slug) {
        return find(type, slug).orElseThrow(() -> new IllegalStateException(
                "At version " + version + " the revision log has no " + EntityMaker.typeOf(type).code() + " " + slug));
    }

    @Override
    public <E extends Published> List<E> naming(Class<E> type, String roleSlug) {
        DocumentType documentType = EntityMaker.typeOf(type);
        var slugs = new ArrayList<String>();
        for (Object row : database.createNativeQuery("""
                select slug, cast(document as text) from (
                  select distinct on (slug) slug, operation, document from revision
                  where type = :type and version <= :version order by slug, number desc) latest
                where operation in ('create', 'update') and strpos(cast(document as text), :quoted) > 0""",
                Object[].class).setParameter("type", documentType.code()).setParameter("version", version)
                .setParameter("quoted", "\"" + roleSlug + "\"").getResultList()) {
            Object[] columns = (Object[]) row;
            if (References.of(DocumentJson.read(documentType, (String) columns[1])).stream()
                    .anyMatch(named -> named.type() == DocumentType.ROLE && named.slug().equals(roleSlug))) {
                slugs.add((String) columns[0]);
            }
        }
        return slugs.stream().map(slug -> named(type, slug))
                .sorted(Comparator.comparing((E one) -> one.sortTitle).thenComparing(one -> one.slug)).limit(MOST_NAMED)
                .toList();
    }

    @Override
    public List<Mention> mentions(String roleSlug) {
        return Stream.of(CareerPath.class, CaseStudy.class, Comparison.class)
                .flatMap(type -> naming(type, roleSlug).stream().map(one -> new Mention(
                        EntityMaker.typeOf(type).folder(), one.slug, one.title, one.summary)))
                .toList();
    }
}
