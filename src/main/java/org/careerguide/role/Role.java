package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.careerguide.web.Values;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import io.quarkus.hibernate.orm.panache.Panache;

/** A job role as lists find it. */
@Entity
public class Role extends Published<RoleDocument> {

    /** The middle of the scale from 1 to 7: the least score with which a role belongs to an area of interest. */
    static final int OF_INTEREST = 4;

    /** Joins the imported wages of a place, and those that the occupation itself states. */
    private static final String WAGES_OF_PLACE = """
             left join PlaceWage w on w.key.soc = o.soc and w.key.placeCode = :place and w.latest = true
            left join StatedPlaceWage s on s.key.occupationSlug = o.slug and s.key.placeCode = :place""";

    /** A property of whichever of the two is later; of two of the same date, that of the occupation itself. */
    private static final String LATER = "(case when s.date is null or w.date > s.date then w.%1$s else s.%1$s end)";

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Basic(fetch = FetchType.LAZY)
    public RoleDocument document;

    /** The reference occupation; null for a role without one. */
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

    /** First two digits of the SOC code of the occupation; this and the following are copies, see {@link RoleFigures#copy}. */
    @Column(insertable = false, updatable = false)
    public String jobFamily;

    @Column(insertable = false, updatable = false)
    public Integer jobZone;

    /** Of the latest yearly wages of the nation in US dollars. */
    @Column(insertable = false, updatable = false)
    public BigDecimal medianWage;

    /** Whether the median wage is a lower bound. */
    @Column(insertable = false, updatable = false)
    public boolean medianWageAtLeast;

    @Embedded
    InterestScores interestScores;

    /** Wage and salary jobs in the nation, of the latest estimate that counts them for the occupation alone. */
    @Column(insertable = false, updatable = false)
    public Long employment;

    /** Of the latest projection for the nation, in percent. */
    @Column(insertable = false, updatable = false)
    public BigDecimal projectedChange;

    /** Typical entry education of the latest projection for the nation, in the form of a slug. */
    @Column(insertable = false, updatable = false)
    public String entryEducation;

    /** All roles. */
    public static ContentQuery<Role> all() {
        noteAll(DocumentType.OCCUPATION);
        return ContentQuery.of(Role.class).sortedBy("medianWage", "e.medianWage", role -> role.medianWage)
                .sortedBy("projectedChange", "e.projectedChange", role -> role.projectedChange);
    }

    /** All roles, to be filtered and sorted by the wages of a place. */
    private static ContentQuery<Role> allWithWagesOf(String place) {
        noteAll(DocumentType.PLACE_WAGES);
        return all().joined(" left join e.occupation o" + WAGES_OF_PLACE, "place", place)
                .sortedBy("medianWage", LATER.formatted("median"), role -> role.medianWageIn(place));
    }

    private BigDecimal medianWageIn(String place) {
        return occupation == null ? null
                : Panache.getSession().createSelectionQuery("""
                        select %s from Occupation o %s where o.slug = :occupation"""
                        .formatted(LATER.formatted("median"), WAGES_OF_PLACE), BigDecimal.class)
                        .setParameter("occupation", occupation.slug).setParameter("place", place).getSingleResultOrNull();
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
            all = all.where("(" + interests.stream().map(area -> InterestScores.path(area) + " >= :ofInterest")
                    .collect(Collectors.joining(" or ")) + ")", "ofInterest", BigDecimal.valueOf(OF_INTEREST))
                    .sortedBy("fit", InterestScores.best(interests),
                            role -> role.interestScores == null ? null : role.interestScores.highest(interests));
        }
        String medianWage = place.isPresent() ? LATER.formatted("median") : "e.medianWage";
        String atLeast = place.isPresent() ? LATER.formatted("medianAtLeast") : "e.medianWageAtLeast";
        return all
                .naming("skills", Values.of(filters.skill))
                .naming("tools", Values.of(filters.tool))
                .naming("hotTools", Values.of(filters.hotTechnology))
                .naming("certifications", Values.of(filters.certification))
                .where("exists (select 1 from e.occupation.programmes p where p in (select g.slug from Programme g "
                        + "where g.slug in :programmes or g.code in :programmes))", "programmes", filters.programmes())
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

    /** The roles of these occupations: those that match their occupation exactly first, then by title. */
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
        noteAll(DocumentType.ROLE, DocumentType.OCCUPATION);
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

    @Override
    protected void copy(RoleDocument stated) {
        document = stated;
        RoleDocument.Reference reference = stated.reference();
        occupation = reference == null ? null
                : Panache.getSession().getReference(Occupation.class, reference.occupation());
        match = reference == null ? null : reference.match();
        matchNote = reference == null ? null : reference.note();
        missing = stated.missing();
    }

    @Override
    public RoleDocument document() {
        return document;
    }
}
