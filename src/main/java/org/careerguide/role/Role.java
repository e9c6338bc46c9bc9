package org.careerguide.role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.source.Content;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Source;
import org.careerguide.source.Sourced;
import org.careerguide.web.Values;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.Panache;

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

    /** Names of the parts that were collected for the occupation; null where the role states all of its parts itself. */
    public List<String> inherited;

    /** First two digits of the SOC code of the occupation; this and the following are copies, see {@link #copyFigures}. */
    @Column(insertable = false, updatable = false)
    public String jobFamily;

    @Column(insertable = false, updatable = false)
    public Integer jobZone;

    /** Of the latest yearly wages in US dollars. */
    @Column(insertable = false, updatable = false)
    public BigDecimal medianWage;

    /** Whether the median wage is a lower bound. */
    @Column(insertable = false, updatable = false)
    public boolean medianWageAtLeast;

    /** Wage and salary jobs of the latest estimate that counts them for the occupation alone. */
    @Column(insertable = false, updatable = false)
    public Long employment;

    /** Of the latest projection, in percent. */
    @Column(insertable = false, updatable = false)
    public BigDecimal projectedChange;

    /** Typical entry education of the latest projection, in the form of a slug. */
    @Column(insertable = false, updatable = false)
    public String entryEducation;

    /** Why a part of the role is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;

    /** The one of this slug, if there is one. */
    public static Optional<Role> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those of these slugs, in no order. */
    public static List<Role> listBySlugs(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
    }

    /** All of them. */
    public static ContentQuery<Role> all() {
        return ContentQuery.of(Role.class).sortedBy("medianWage", "e.medianWage", role -> role.medianWage)
                .sortedBy("projectedChange", "e.projectedChange", role -> role.projectedChange);
    }

    /**
     * Those that match the filters; a filter without values lets all through. The text is looked for in titles and
     * alternate titles, whatever the case and the accents.
     */
    public static ContentQuery<Role> matching(RoleFilters filters) {
        return all()
                .where("exists (select 1 from e.skills s where s.skill.slug in :skills)", "skills",
                        Values.of(filters.skill))
                .where("exists (select 1 from e.tools t where t.tool.slug in :tools)", "tools",
                        Values.of(filters.tool))
                .where("exists (select 1 from e.tools t where t.hot = true and t.tool.slug in :hotTools)",
                        "hotTools", Values.of(filters.hotTechnology))
                .where("exists (select 1 from e.certifications c where c.slug in :certifications)",
                        "certifications", Values.of(filters.certification))
                .where("e.occupation.onetSoc in :onetSocCodes", "onetSocCodes", Values.of(filters.onetSoc))
                .where("e.occupation.soc in :socCodes", "socCodes", Values.of(filters.soc))
                .where("e.jobFamily in :jobFamilies", "jobFamilies", filters.jobFamilies())
                .where("e.jobZone in :jobZones", "jobZones", filters.jobZones())
                .where("e.entryEducation in :education", "education", Values.of(filters.education))
                .where("e.medianWage >= :minMedianWage", "minMedianWage", filters.minMedianWage)
                .where("e.medianWage <= :maxMedianWage and e.medianWageAtLeast = false", "maxMedianWage", filters.maxMedianWage)
                .where("e.projectedChange >= :minProjectedChange", "minProjectedChange", filters.minProjectedChange)
                .where("e.projectedChange <= :maxProjectedChange", "maxProjectedChange", filters.maxProjectedChange)
                .where("e.slug in (select t.roleSlug from TitleOfRole t where t.sortTitle like :text escape '!')", "text",
                        containing(filters.q));
    }

    /** The roles of occupations that are like this one's, the nearest first: role, tier and source of each. */
    List<Object[]> relatedByOccupation() {
        return Panache.getSession().createSelectionQuery("""
                select other, near.tier, source
                from Role self join self.occupation occupation join occupation.related near join near.source source,
                  Role other join fetch other.occupation reference
                where self.slug = :slug and reference.slug = near.relatedSlug and other.slug <> :slug
                order by index(near), other.match, other.sortTitle, other.slug""", Object[].class)
                .setParameter("slug", slug).getResultList();
    }

    /** The other roles of the same occupation, by title. */
    List<Role> sharingOccupation() {
        return occupation == null ? List.of()
                : Panache.getSession().createSelectionQuery(
                        "from Role where occupation = :occupation and slug <> :slug order by sortTitle, slug", Role.class)
                        .setParameter("occupation", occupation).setParameter("slug", slug).getResultList();
    }

    /** How many roles each job family has, by the first two digits of its code. */
    static Map<String, Long> countByJobFamily() {
        return Panache.getSession()
                .createNativeQuery("select job_family, roles from job_family_size", Object[].class).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Copies the figures that lists are filtered and sorted by from the occupations of roles, after any of them changed.
     *
     * @param roles slugs of roles that changed
     * @param occupations slugs of occupations that changed
     */
    public static void copyFigures(Collection<String> roles, Collection<String> occupations) {
        Panache.getSession().createNativeMutationQuery(
                """
                        update role r
                        set job_family = f.job_family, job_zone = f.job_zone, median_wage = f.median_wage,
                          median_wage_at_least = f.median_wage_at_least, projected_change = f.projected_change, entry_education = f.entry_education, employment = f.employment
                        from role_figure f
                        where f.role_slug = r.slug and (f.role_slug = any(:roles) or f.occupation_slug = any(:occupations))""")
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("occupations", occupations.toArray(String[]::new)).executeUpdate();
        if (!roles.isEmpty() || !occupations.isEmpty()) {
            Panache.getSession().createNativeMutationQuery("delete from job_family_size").executeUpdate();
            Panache.getSession().createNativeMutationQuery("""
                    insert into job_family_size (job_family, roles)
                    select job_family, count(*) from role where job_family is not null group by job_family""")
                    .executeUpdate();
        }
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

    /** The occupation that a part was collected for, where the role does not state it itself; else null. */
    public Via via(String part) {
        return inherits(part) ? Via.of(occupation) : null;
    }

    /** How the role relates to the occupation that a part was collected for; null where it states the part itself. */
    public ReferenceMatch match(String part) {
        return inherits(part) ? match : null;
    }

    private boolean inherits(String part) {
        return occupation != null && inherited != null && inherited.contains(part);
    }

    /** The stated reason why a part of the role is not there; null where none is stated. */
    public MissingReason missingReason(String part) {
        return missing == null ? null : missing.get(part);
    }
}
