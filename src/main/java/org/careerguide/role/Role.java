package org.careerguide.role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.DocumentType;
import org.careerguide.content.InterestArea;
import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RoleDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.careerguide.web.Link;
import org.careerguide.web.Values;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import io.quarkus.hibernate.orm.panache.Panache;

/** A job role as lists find it. */
@Entity
public class Role extends Published<RoleDocument> {

    /** The middle of the scale from 1 to 7: a role that scores as much for an area of interest is of it. */
    static final int OF_INTEREST = 4;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Basic(fetch = FetchType.LAZY)
    public RoleDocument document;

    /** The reference occupation; null of a role without one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Occupation occupation;

    /** How the role relates to its reference occupation. */
    @Enumerated(EnumType.STRING)
    public ReferenceMatch match;

    /** In which way role and occupation differ. */
    public String matchNote;

    /** Why a part of the role is missing, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Map<String, MissingReason> missing;

    @ElementCollection
    @CollectionTable(name = "role_responsibility")
    @Column(name = "responsibility_slug")
    public Set<String> responsibilities = new HashSet<>();

    /** Skills and fields of knowledge. */
    @ElementCollection
    @CollectionTable(name = "role_skill")
    public Set<RoleSkill> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "role_tool")
    public Set<RoleTool> tools = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "role_certification")
    @Column(name = "certification_slug")
    public Set<String> certifications = new HashSet<>();

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

    /** Score of the occupation for the area of interest; this and the five following are known all or none. */
    @Column(insertable = false, updatable = false)
    public BigDecimal realistic;

    @Column(insertable = false, updatable = false)
    public BigDecimal investigative;

    @Column(insertable = false, updatable = false)
    public BigDecimal artistic;

    @Column(insertable = false, updatable = false)
    public BigDecimal social;

    @Column(insertable = false, updatable = false)
    public BigDecimal enterprising;

    @Column(insertable = false, updatable = false)
    public BigDecimal conventional;

    /** Wage and salary jobs of the latest estimate that counts them for the occupation alone. */
    @Column(insertable = false, updatable = false)
    public Long employment;

    /** Of the latest projection, in percent. */
    @Column(insertable = false, updatable = false)
    public BigDecimal projectedChange;

    /** Typical entry education of the latest projection, in the form of a slug. */
    @Column(insertable = false, updatable = false)
    public String entryEducation;

    /** All roles. */
    public static ContentQuery<Role> all() {
        noteAll(DocumentType.OCCUPATION);
        return ContentQuery.of(Role.class).sortedBy("medianWage", "e.medianWage", role -> role.medianWage)
                .sortedBy("projectedChange", "e.projectedChange", role -> role.projectedChange);
    }

    /** All of them, to be filtered and sorted by the wages of a place. */
    private static ContentQuery<Role> allWithWagesOf(String place) {
        return ContentQuery.of(Role.class)
                .sortedBy("medianWage", wageOf("median", "big_decimal"), "place", place, role -> role.medianWageIn(place))
                .sortedBy("projectedChange", "e.projectedChange", role -> role.projectedChange);
    }

    /** A column of the latest wages of the parameter {@code place} for the occupation of a role, in HQL. */
    private static String wageOf(String column, String type) {
        return "cast(sql('(select w." + column + " from place_wage w join occupation o on o.soc = w.soc"
                + " where o.slug = ? and w.place_code = ? and w.latest limit 1)', e.occupation.slug, :place) as " + type + ")";
    }

    private BigDecimal medianWageIn(String place) {
        return occupation == null ? null
                : Panache.getSession().createNativeQuery("""
                        select w.median from place_wage w join occupation o on o.soc = w.soc
                        where o.slug = :occupation and w.place_code = :place and w.latest""", BigDecimal.class)
                        .setParameter("occupation", occupation.slug).setParameter("place", place).getResultStream()
                        .findFirst().orElse(null);
    }

    /**
     * Those that match the filters; a filter without values lets all through.
     *
     * @param titled slugs of the roles that have the text of the filters in a title; null without a text
     * @param place code of the place whose wages they are filtered and sorted by; empty for the nation
     */
    public static ContentQuery<Role> matching(RoleFilters filters, Set<String> titled, Optional<String> place) {
        ContentQuery<Role> all = place.map(Role::allWithWagesOf).orElseGet(Role::all);
        List<InterestArea> interests = filters.interests();
        if (!interests.isEmpty()) {
            all = all.where("(" + interests.stream().map(area -> "e." + area.slug() + " >= :ofInterest")
                    .collect(Collectors.joining(" or ")) + ")", "ofInterest", BigDecimal.valueOf(OF_INTEREST))
                    .sortedBy("fit", best(interests), role -> role.bestScore(interests));
        }
        String medianWage = place.isPresent() ? wageOf("median", "big_decimal") : "e.medianWage";
        String atLeast = place.isPresent() ? wageOf("median_at_least", "boolean") : "e.medianWageAtLeast";
        return all
                .where("exists (select 1 from e.skills s where s.skill in :skills)", "skills",
                        Values.of(filters.skill))
                .where("exists (select 1 from e.tools t where t.tool in :tools)", "tools",
                        Values.of(filters.tool))
                .where("exists (select 1 from e.tools t where t.hot = true and t.tool in :hotTools)",
                        "hotTools", Values.of(filters.hotTechnology))
                .where("exists (select 1 from e.certifications c where c in :certifications)",
                        "certifications", Values.of(filters.certification))
                .where("exists (select 1 from e.occupation.programmes p where p in :programmes)", "programmes",
                        Values.of(filters.programme))
                .where("e.occupation.onetSoc in :onetSocCodes", "onetSocCodes", Values.of(filters.onetSoc))
                .where("e.occupation.soc in :socCodes", "socCodes", Values.of(filters.soc))
                .where("e.jobFamily in :jobFamilies", "jobFamilies", filters.jobFamilies())
                .where("e.jobZone in :jobZones", "jobZones", filters.jobZones())
                .where("e.entryEducation in :education", "education", Values.of(filters.education))
                .where(medianWage + " >= :minMedianWage", "minMedianWage", filters.minMedianWage)
                .where(medianWage + " <= :maxMedianWage and " + atLeast + " = false", "maxMedianWage", filters.maxMedianWage)
                .where("e.projectedChange >= :minProjectedChange", "minProjectedChange", filters.minProjectedChange)
                .where("e.projectedChange <= :maxProjectedChange", "maxProjectedChange", filters.maxProjectedChange)
                .where("cast(sql('(? = any (?))', e.slug, :titled) as boolean) = true", "titled",
                        titled == null ? null : titled.toArray(String[]::new));
    }

    /** The highest of the scores for some areas, in HQL. */
    private static String best(List<InterestArea> areas) {
        List<String> paths = areas.stream().map(area -> "e." + area.slug()).toList();
        return paths.size() == 1 ? paths.get(0) : "greatest(" + String.join(", ", paths) + ")";
    }

    private BigDecimal bestScore(List<InterestArea> areas) {
        return areas.stream().map(this::score).max(Comparator.naturalOrder()).orElse(null);
    }

    private BigDecimal score(InterestArea area) {
        return switch (area) {
            case REALISTIC -> realistic;
            case INVESTIGATIVE -> investigative;
            case ARTISTIC -> artistic;
            case SOCIAL -> social;
            case ENTERPRISING -> enterprising;
            case CONVENTIONAL -> conventional;
        };
    }

    /** The roles of these occupations, by title, those that are all of an occupation first. */
    public static List<Role> ofOccupations(Collection<String> occupations) {
        noteAll(DocumentType.ROLE);
        return Panache.getSession().createSelectionQuery("""
                from Role r join fetch r.occupation o where o.slug in :occupations order by r.match, r.sortTitle, r.slug""",
                Role.class).setParameter("occupations", occupations).getResultList();
    }

    /** The roles of the occupation with an O*NET-SOC 2019 code, by title. */
    public static List<Role> ofOnetSoc(String code) {
        return ofOccupations("o.onetSoc = :code", Map.of("code", code));
    }

    /**
     * The roles of the occupations with a SOC 2018 code, those of whole occupations first, then those that match them exactly.
     */
    public static List<Role> ofSoc(String code) {
        return ofOccupations("o.soc = :code", Map.of("code", code));
    }

    /** The roles of the occupations that a code of another classification leads to; as above. */
    public static List<Role> ofCode(String scheme, String code) {
        return ofOccupations("exists (select 1 from o.codes c where c.code = :code and c.scheme = :scheme)",
                Map.of("code", code, "scheme", scheme));
    }

    private static List<Role> ofOccupations(String condition, Map<String, String> parameters) {
        var query = Panache.getSession().createSelectionQuery("from Role r join fetch r.occupation o where " + condition
                + " order by o.onetSoc, case when r.match = :exact then 0 else 1 end, r.sortTitle, r.slug", Role.class)
                .setParameter("exact", ReferenceMatch.EXACT);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The roles of occupations that are like that of a role, the nearest first. */
    static List<Role> relatedByOccupation(String slug) {
        noteAll(DocumentType.ROLE, DocumentType.OCCUPATION);
        return Panache.getSession().createSelectionQuery("""
                select other
                from Role self join self.occupation occupation join occupation.related near,
                  Role other join fetch other.occupation reference
                where self.slug = :slug and reference.slug = near.relatedSlug and other.slug <> :slug
                order by index(near), other.match, other.sortTitle, other.slug""", Role.class)
                .setParameter("slug", slug).getResultList();
    }

    /** The roles of an occupation but one, by title. */
    static List<Role> sharingOccupation(String occupation, String slug) {
        noteAll(DocumentType.ROLE);
        return Panache.getSession().createSelectionQuery(
                "from Role where occupation.slug = :occupation and slug <> :slug order by sortTitle, slug", Role.class)
                .setParameter("occupation", occupation).setParameter("slug", slug).getResultList();
    }

    /**
     * The responsibilities that a role has in common with others.
     *
     * @param byRole those in common, by the slug of the other role and by title
     * @param stating the roles of which any responsibility is known
     */
    record SharedResponsibilities(Map<String, List<Link>> byRole, Set<String> stating) {
    }

    /** What a role has in common with others. */
    static SharedResponsibilities sharedResponsibilities(String slug, Collection<String> others) {
        noteAll(DocumentType.ROLE, DocumentType.RESPONSIBILITY);
        var byRole = new HashMap<String, List<Link>>();
        var stating = new HashSet<String>();
        List<Object[]> rows = Panache.getSession().createNativeQuery("""
                select r.role_slug, d.slug, d.title
                from role_responsibility own
                join role_responsibility r on r.responsibility_slug = own.responsibility_slug
                join responsibility d on d.slug = r.responsibility_slug
                where own.role_slug = :slug and r.role_slug = any(:others)
                union all
                select slug, null, null from unnest(cast(:all as text[])) stated (slug)
                where exists (select from role_responsibility r where r.role_slug = stated.slug)
                order by 3, 2""", Object[].class).setParameter("slug", slug)
                .setParameter("others", others.toArray(String[]::new))
                .setParameter("all", Stream.concat(Stream.of(slug), others.stream()).toArray(String[]::new))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH).getResultList();
        for (Object[] row : rows) {
            if (row[1] == null) {
                stating.add((String) row[0]);
            } else {
                byRole.computeIfAbsent((String) row[0], role -> new ArrayList<>())
                        .add(Link.of("responsibilities", (String) row[1], (String) row[2]));
            }
        }
        return new SharedResponsibilities(byRole, stating);
    }

    /** How many roles each job family has, by the first two digits of its code. */
    static Map<String, Long> countByJobFamily() {
        noteAll(DocumentType.ROLE, DocumentType.OCCUPATION);
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
        Panache.getSession().createNativeMutationQuery("""
                update role r
                set job_family = f.job_family, job_zone = f.job_zone, median_wage = f.median_wage,
                  median_wage_at_least = f.median_wage_at_least, projected_change = f.projected_change,
                  entry_education = f.entry_education, employment = f.employment
                from role_figure f
                where f.role_slug = r.slug and (f.role_slug = any(:roles) or f.occupation_slug = any(:occupations))""")
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("occupations", occupations.toArray(String[]::new)).executeUpdate();
        Panache.getSession().createNativeMutationQuery("""
                update role r
                set realistic = case when s.interest_spread is null then null else s.realistic end,
                  investigative = case when s.interest_spread is null then null else s.investigative end,
                  artistic = case when s.interest_spread is null then null else s.artistic end,
                  social = case when s.interest_spread is null then null else s.social end,
                  enterprising = case when s.interest_spread is null then null else s.enterprising end,
                  conventional = case when s.interest_spread is null then null else s.conventional end
                from role_score s
                where s.role_slug = r.slug and (s.role_slug = any(:roles) or s.occupation_slug = any(:occupations))""")
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("occupations", occupations.toArray(String[]::new)).executeUpdate();
        Panache.getSession().createNativeMutationQuery("""
                insert into role_profile
                select role_slug, realistic / interest_spread, investigative / interest_spread, artistic / interest_spread,
                  social / interest_spread, enterprising / interest_spread, conventional / interest_spread,
                  achievement / work_value_spread, working_conditions / work_value_spread, recognition / work_value_spread,
                  relationships / work_value_spread, support / work_value_spread, independence / work_value_spread
                from role_score where role_slug = any(:roles) or occupation_slug = any(:occupations)
                on conflict (role_slug) do update
                set realistic = excluded.realistic,
                  investigative = excluded.investigative,
                  artistic = excluded.artistic,
                  social = excluded.social,
                  enterprising = excluded.enterprising,
                  conventional = excluded.conventional,
                  achievement = excluded.achievement,
                  working_conditions = excluded.working_conditions,
                  recognition = excluded.recognition,
                  relationships = excluded.relationships,
                  support = excluded.support,
                  independence = excluded.independence""")
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("occupations", occupations.toArray(String[]::new)).executeUpdate();
        if (!roles.isEmpty() || !occupations.isEmpty()) {
            // Only what differs is written, so that publications of one role do not wait for previews of another.
            Panache.getSession().createNativeMutationQuery("""
                    delete from job_family_size s where not exists (select from role r where r.job_family = s.job_family)""")
                    .executeUpdate();
            Panache.getSession().createNativeMutationQuery("""
                    insert into job_family_size (job_family, roles)
                    select c.job_family, c.roles
                    from (select job_family, count(*) as roles from role where job_family is not null group by job_family) c
                    left join job_family_size s on s.job_family = c.job_family
                    where s.roles is distinct from c.roles
                    on conflict (job_family) do update set roles = excluded.roles""").executeUpdate();
        }
    }

    @Override
    protected void copy(RoleDocument stated) {
        document = stated;
        RoleDocument.Reference reference = stated.reference();
        occupation = reference == null ? null
                : Panache.getSession().getReference(Occupation.class, reference.occupation());
        match = reference == null ? null : reference.match();
        matchNote = reference == null ? null : reference.note();
        missing = stated.missing();
        replace(responsibilities,
                stream(stated.responsibilities()).map(RoleDocument.RoleResponsibility::responsibility));
        replace(skills, stream(stated.skills())
                .map(skill -> new RoleSkill(skill.skill(), skill.importance(), skill.level())));
        replace(certifications, stream(stated.certifications()));
        replace(tools, stream(stated.tools()).map(tool -> new RoleTool(tool.tool(), Boolean.TRUE.equals(tool.hot()),
                tool.category() == null ? null : tool.category().code(),
                tool.category() == null ? null : tool.category().title())));
    }

    @Override
    public RoleDocument document() {
        return document;
    }

    private static <T> Stream<T> stream(List<T> stated) {
        return stated == null ? Stream.of() : stated.stream();
    }

}
