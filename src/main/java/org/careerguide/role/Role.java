package org.careerguide.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.careerguide.certification.Certification;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.source.Content;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.MissingReason;
import org.careerguide.source.Source;
import org.careerguide.source.Sourced;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A job role, with what it takes and the occupation that it takes its figures from. */
@Entity
public class Role extends Sourced {

    public String description;

    @ElementCollection
    @CollectionTable(name = "role_alternate_title")
    @OrderColumn(name = "position")
    public List<AlternateTitle> alternateTitles = new ArrayList<>();

    /** The occupation behind the role in the official statistics; absent where there is none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Occupation occupation;

    @Enumerated(EnumType.STRING)
    public ReferenceMatch match;

    /** In which way role and occupation differ. */
    public String matchNote;

    @ElementCollection
    @CollectionTable(name = "role_responsibility")
    @OrderColumn(name = "position")
    public List<RoleResponsibility> responsibilities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "role_skill")
    @OrderColumn(name = "position")
    public List<RoleSkill> skills = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "role_tool")
    @OrderColumn(name = "position")
    public List<RoleTool> tools = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "role_work_setting", inverseJoinColumns = @JoinColumn(name = "work_setting_slug"))
    @OrderColumn(name = "position")
    public List<WorkSetting> workSettings = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "role_certification", inverseJoinColumns = @JoinColumn(name = "certification_slug"))
    @OrderColumn(name = "position")
    public List<Certification> certifications = new ArrayList<>();

    /** Whether nothing but titles is known of it, as the classification that it comes from says; null where that is not so. */
    public Boolean titlesOnly;

    /** Why a part of the role is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;

    /** The one of this slug, if there is one. */
    public static Optional<Role> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /**
     * Those that match the filters; a filter without values lets all through. The text is looked for in titles and
     * alternate titles, whatever the case and the accents.
     */
    public static ContentQuery<Role> matching(List<String> skills, List<String> tools, List<String> certifications,
            List<String> onetSocCodes,
            String text) {
        return ContentQuery.of(Role.class)
                .where("e in (select r from Role r join r.skills s where s.skill.slug in :skills)", "skills", skills)
                .where("e in (select r from Role r join r.tools t where t.tool.slug in :tools)", "tools", tools)
                .where("e in (select r from Role r join r.certifications c where c.slug in :certifications)", "certifications",
                        certifications)
                .where("e.occupation.onetSoc in :onetSocCodes", "onetSocCodes", onetSocCodes)
                .where("(e.sortTitle like :text escape '!' or e in (select r from Role r join r.alternateTitles a "
                        + "where a.sortTitle like :text escape '!'))", "text", containing(text));
    }

    private static String containing(String text) {
        return text == null ? null : "%" + sortForm(text).replaceAll("\\s+", " ").replaceAll("([!%_])", "!$1") + "%";
    }

    /** The one of this slug in the content; not found where there is none. */
    public static Role require(Content content, String slug) {
        return content.find(Role.class, slug).orElseThrow(() -> new ContentNotFoundException("role", slug));
    }

    /** The one of this slug; not found where there is none. */
    public static Role require(String slug) {
        return findBySlug(slug).orElseThrow(() -> new ContentNotFoundException("role", slug));
    }

    /** What the role rests on, every figure and mark of it too. */
    public List<Source> creditedSources() {
        var figures = occupation == null ? Stream.<Source> of()
                : Stream.of(occupation.wages.stream().map(wages -> wages.source),
                        occupation.outlook.stream().map(outlook -> outlook.source),
                        occupation.education.stream().map(share -> share.source),
                        occupation.workStyles.stream().map(style -> style.source),
                        occupation.interests.stream().map(interest -> interest.source),
                        occupation.workValues.stream().map(value -> value.source),
                        Stream.ofNullable(occupation.jobZoneSource)).flatMap(Function.identity());
        var marks = Stream.of(alternateTitles.stream().map(title -> title.source),
                skills.stream().map(skill -> skill.source), tools.stream().map(tool -> tool.source))
                .flatMap(Function.identity()).filter(Objects::nonNull);
        return Stream.of(sources.stream(), figures, marks).flatMap(Function.identity()).distinct().toList();
    }

    /** The stated reason why a part of the role is not there; null where none is stated. */
    public MissingReason missingReason(String part) {
        return missing == null ? null : missing.get(part);
    }
}
