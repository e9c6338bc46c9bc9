package org.careerguide.role;

import java.util.Collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.Panache;

/** The slugs that a role names, by which lists are filtered: a copy of those of its document. */
@Entity
@Immutable
@Table(name = "role_link")
public class RoleLinks {

    /** Slug of the role. */
    @Id
    @Column(name = "role_slug")
    String role;

    String[] skills;

    String[] tools;

    /** The tools that employers name often. */
    String[] hotTools;

    String[] certifications;

    String[] responsibilities;

    /** Copies them from the documents of roles, after these were written. */
    public static void copy(Collection<String> roles) {
        Panache.getSession().createNativeMutationQuery("""
                insert into role_link (role_slug, skills, tools, tool_categories, hot_tools, certifications, responsibilities)
                select role_slug, skills, tools, tool_categories, hot_tools, certifications, responsibilities
                from stated_link where role_slug = any(:roles)
                on conflict (role_slug) do update
                set skills = excluded.skills,
                  tools = excluded.tools,
                  tool_categories = excluded.tool_categories,
                  hot_tools = excluded.hot_tools,
                  certifications = excluded.certifications,
                  responsibilities = excluded.responsibilities""").setParameter("roles", roles.toArray(String[]::new))
                .executeUpdate();
    }
}
