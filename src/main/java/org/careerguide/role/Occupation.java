package org.careerguide.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OrderColumn;

import org.careerguide.content.OccupationDocument;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An occupation of the official classifications, as the reference of roles. */
@Entity
public class Occupation extends Published<OccupationDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Basic(fetch = FetchType.LAZY)
    public OccupationDocument document;

    /** O*NET-SOC 2019 code. */
    public String onetSoc;

    /** SOC 2018 code. */
    public String soc;

    /** Occupations that are like it, the nearest first. */
    @ElementCollection
    @CollectionTable(name = "occupation_related")
    @OrderColumn(name = "position")
    public List<RelatedOccupation> related = new ArrayList<>();

    /** Codes of other classifications. */
    @ElementCollection
    @CollectionTable(name = "occupation_code")
    public Set<OccupationCode> codes = new HashSet<>();

    /** Slugs of the programmes of study that prepare for it. */
    @ElementCollection
    @CollectionTable(name = "occupation_programme")
    @Column(name = "programme_slug")
    public Set<String> programmes = new HashSet<>();

    @Override
    protected void copy(OccupationDocument stated) {
        document = stated;
        onetSoc = stated.onetSoc();
        soc = stated.soc();
        replace(codes, Stream.ofNullable(stated.crosswalks()).flatMap(List::stream).flatMap(crosswalk -> crosswalk.codes()
                .stream().map(code -> new OccupationCode(crosswalk.scheme().code(), code.code()))));
        replace(programmes, Stream.ofNullable(stated.programmes()).flatMap(List::stream)
                .map(OccupationDocument.Programme::programme));
        related.clear();
        if (stated.related() != null) {
            stated.related().forEach(other -> related.add(RelatedOccupation.of(other)));
        }
    }

    @Override
    public OccupationDocument document() {
        return document;
    }
}
