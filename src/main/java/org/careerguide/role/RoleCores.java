package org.careerguide.role;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Content;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.RoleDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.web.CacheTags;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Roles without their lists of tools, responsibilities and titles, and without the precision of their ratings, kept in memory
 * for one version of the content: answers that compare a role with many others read the same ones again and again.
 */
@ApplicationScoped
public class RoleCores {

    /** Fields of roles and occupations that are left out. */
    private static final Set<String> UNNEEDED = Set.of("description", "alternateTitles", "responsibilities", "tools",
            "education", "workStyles", "programmes", "crosswalks", "aiExposure", "emergingTasks",
            "abilities", "generalisedActivities", "workContext", "relatedExperience", "onSiteTraining", "onTheJobTraining");

    /** How many roles are kept, at some 15 kB each. */
    private static final int MOST_KEPT = 1_600;

    private volatile Kept kept = new Kept(-1);

    /** A role, and the types of the documents that it refers to. */
    private record Core(RoleContent role, Set<DocumentType> types) {
    }

    /** The roles of one version, and what all of them refer to. */
    private static final class Kept {

        private final long version;
        private final Cache<String, Core> roles = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
        private final Named named = new Named(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

        Kept(long version) {
            this.version = version;
        }

        Map<String, RoleContent> findAll(Content content, Collection<String> slugs) {
            Map<String, Core> found = new LinkedHashMap<>(roles.getAllPresent(slugs));
            List<String> others = slugs.stream().filter(slug -> !found.containsKey(slug)).distinct().toList();
            if (!others.isEmpty()) {
                RoleContent.findAll(content, others, UNNEEDED).forEach((slug, role) -> {
                    named.addAll(role.named());
                    var core = new Core(new RoleContent(withoutPrecision(role.document()), role.publishedAt(),
                            role.occupation(), named), role.named().types());
                    roles.put(slug, core);
                    found.put(slug, core);
                });
            }
            Map<String, RoleContent> contents = new LinkedHashMap<>();
            found.forEach((slug, core) -> {
                contents.put(slug, core.role());
                note(slug, core);
            });
            return contents;
        }

        /** Adds a role to the cache tags of the answer, even if it was read for another answer. */
        private static void note(String slug, Core core) {
            CacheTags tags = CacheTags.current();
            tags.add(DocumentType.ROLE.code(), slug);
            if (core.role().occupation() != null) {
                tags.add(DocumentType.OCCUPATION.code(), core.role().occupation().slug());
            }
            core.types().forEach(type -> tags.addAll(type.code()));
        }

        /** The same role without the precision of its ratings, which takes more room than all the rest. */
        private static RoleDocument withoutPrecision(RoleDocument role) {
            return role.skills() == null ? role
                    : role.withSkills(role.skills().stream().map(skill -> new RoleDocument.RoleSkill(skill.skill(),
                            skill.importance(), skill.level(), skill.date(), skill.source(), skill.missing(), null)).toList());
        }
    }

    /** The roles with these slugs; those that do not exist are left out. */
    public Map<String, RoleContent> findAll(Content content, Collection<String> slugs) {
        if (!content.isPublished()) {
            return new Kept(content.version()).findAll(content, slugs);
        }
        Kept current = kept;
        if (current.version != content.version()) {
            current = new Kept(content.version());
            kept = current;
        }
        return current.findAll(content, slugs);
    }

    /**
     * The role with this slug.
     *
     * @throws ContentNotFoundException if it does not exist
     */
    public RoleContent require(Content content, String slug) {
        RoleContent role = findAll(content, List.of(slug)).get(slug);
        if (role == null) {
            throw new ContentNotFoundException("role", slug);
        }
        return role;
    }
}
