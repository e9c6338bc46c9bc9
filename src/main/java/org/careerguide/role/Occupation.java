package org.careerguide.role;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.careerguide.source.Source;
import org.careerguide.source.Sourced;

/** An occupation of the official classifications with its figures: what roles take wages and outlook from. */
@Entity
public class Occupation extends Sourced {

    /** O*NET-SOC 2019 code. */
    public String onetSoc;

    /** SOC 2018 code. */
    public String soc;

    @ElementCollection
    @CollectionTable(name = "occupation_wage")
    @OrderColumn(name = "position")
    public List<WageEstimate> wages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "occupation_outlook")
    @OrderColumn(name = "position")
    public List<Projection> outlook = new ArrayList<>();

    /** How much preparation it takes, from 1 to 5; null where it is not known. */
    public Integer jobZone;

    public String jobZoneDate;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source jobZoneSource;

    /** The education that people in it hold, from the lowest level to the highest. */
    @ElementCollection
    @CollectionTable(name = "occupation_education")
    @OrderColumn(name = "position")
    public List<EducationShare> education = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "occupation_work_style")
    @OrderColumn(name = "position")
    public List<WorkStyle> workStyles = new ArrayList<>();

    /** What people in it like to do, by the six types of Holland. */
    @ElementCollection
    @CollectionTable(name = "occupation_interest")
    @OrderColumn(name = "position")
    public List<Scored> interests = new ArrayList<>();

    /** What people in it find rewarding. */
    @ElementCollection
    @CollectionTable(name = "occupation_work_value")
    @OrderColumn(name = "position")
    public List<Scored> workValues = new ArrayList<>();

    /** Occupations that are like it, the nearest first. */
    @ElementCollection
    @CollectionTable(name = "occupation_related")
    @OrderColumn(name = "position")
    public List<RelatedOccupation> related = new ArrayList<>();

    /** The source that ranks an occupation as like this one; null where none does. */
    public Source relatedSource(String occupationSlug) {
        return related.stream().filter(other -> other.relatedSlug.equals(occupationSlug)).findFirst()
                .map(other -> other.source).orElse(null);
    }
}
