package org.careerguide.publish;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RoleDocument;
import org.hibernate.Session;

/**
 * Which roles of releases are the same as a role of a pack: the pack's role matches the occupation exactly, or had the slug
 * before. Such an occupation gets no second role.
 */
final class RoleLayers {

    private final Map<String, Role> ofPacks = new TreeMap<>();
    private final Map<String, Role> ofReleases = new TreeMap<>();

    /** The properties by which two roles are recognised as the same. */
    record Role(String occupation, boolean exact, List<String> formerSlugs) {

        static Role of(RoleDocument role) {
            RoleDocument.Reference reference = role.reference();
            return new Role(reference == null ? null : reference.occupation(),
                    reference != null && reference.match() == ReferenceMatch.EXACT,
                    role.formerSlugsOrEmpty());
        }
    }

    /** No roles, for a publication that has nothing to do with any. */
    static RoleLayers none() {
        return new RoleLayers();
    }

    /** The roles as layers state them. */
    static RoleLayers read(Session database) {
        return read(database, "select * from layer where type = 'role' and states");
    }

    /**
     * The roles that matter to a small set: those of which two may be the same, and those with some slugs or reference
     * occupations.
     */
    static RoleLayers around(Session database, Set<String> slugs, Set<String> occupations) {
        return read(database, """
                with stated as not materialized (
                  select slug, name, occupation, exact, former_slugs from layer where type = 'role' and states),
                wanted as (select cast(? as text[]) as slugs, cast(? as text[]) as occupations),
                packs as (
                  select * from stated where name = 'pack' and (exact or former_slugs is not null)
                  union select stated.* from stated, wanted where name = 'pack' and slug = any(slugs)),
                releases as (
                  select * from stated
                  where name <> 'pack' and (
                    occupation in (select occupation from packs where exact union all select unnest(occupations) from wanted)
                    or slug in (
                      select jsonb_array_elements_text(former_slugs) from packs union all select unnest(slugs) from wanted)))
                select * from packs union all select * from releases union all
                select * from stated
                where name = 'pack' and slug in (select slug from releases except select slug from packs)""", slugs,
                occupations);
    }

    @SafeVarargs
    private static RoleLayers read(Session database, String layers, Set<String>... parameters) {
        var roles = new RoleLayers();
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select slug, name, occupation, coalesce(exact, false),
                      array(select jsonb_array_elements_text(coalesce(former_slugs, '[]')))
                    from (""" + layers + ") stated")) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setArray(i + 1, connection.createArrayOf("text", parameters[i].toArray()));
                }
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        Array former = result.getArray(5);
                        roles.of(result.getString(2)).put(result.getString(1), new Role(result.getString(3),
                                result.getBoolean(4), List.of((String[]) former.getArray())));
                    }
                }
            }
        });
        return roles;
    }

    private Map<String, Role> of(String layer) {
        return layer.equals(Layers.PACK) ? ofPacks : ofReleases;
    }

    /** Sets what a layer states of a role. */
    void state(String layer, RoleDocument role) {
        of(layer).put(role.slug(), Role.of(role));
    }

    /** Sets all that layers state of some roles. */
    void restate(Map<DocumentKey, List<Layers.Statement>> roles) {
        roles.forEach((key, statements) -> {
            ofPacks.remove(key.slug());
            ofReleases.remove(key.slug());
            statements.forEach(one -> state(one.row().layer(),
                    (RoleDocument) DocumentJson.read(DocumentType.ROLE, one.json())));
        });
    }

    /** Removes what a layer states of a role. */
    void remove(String layer, String slug) {
        of(layer).remove(slug);
    }

    /** The roles of releases that have one of these reference occupations. */
    Stream<String> releasesOf(Set<String> occupations) {
        return ofReleases.entrySet().stream()
                .filter(role -> role.getValue().occupation() != null && occupations.contains(role.getValue().occupation()))
                .map(Map.Entry::getKey);
    }

    /** The role of a release that a role of a pack is the same as, by the slug of the pack's role. */
    Map<String, String> releaseRoles() {
        Map<String, String> byOccupation = new HashMap<>();
        ofReleases.forEach((slug, role) -> byOccupation.putIfAbsent(role.occupation(), slug));
        Map<String, String> found = new TreeMap<>();
        ofPacks.forEach((slug, role) -> role.formerSlugs().stream().filter(ofReleases::containsKey).findFirst()
                .or(() -> role.exact() ? Optional.ofNullable(byOccupation.get(role.occupation())) : Optional.empty())
                .filter(other -> !other.equals(slug)).ifPresent(other -> found.put(slug, other)));
        return found;
    }

    /**
     * The role of a pack under whose slug a role of a release is published, by the slug of the release's role. A role whose
     * slug a pack states itself, or other documents name, stays a role of its own.
     *
     * @param named slugs of roles that other documents name
     */
    Map<String, String> packRoles(Set<String> named) {
        Map<String, String> found = new TreeMap<>();
        releaseRoles().forEach((packs, releases) -> {
            if (!ofPacks.containsKey(releases) && !named.contains(releases)) {
                found.putIfAbsent(releases, packs);
            }
        });
        return found;
    }
}
