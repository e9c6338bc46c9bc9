package org.careerguide.guide;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.careerguide.casestudy.CaseStudy;
import org.careerguide.comparison.Comparison;
import org.careerguide.content.ChapterKind;
import org.careerguide.role.Role;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A chapter of a guide: text, and the things of the guide that it shows. */
@Entity
public class GuideChapter extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Guide guide;

    /** Place in the guide, from 0. */
    public int position;

    /** Identity within the guide. */
    public String slug;

    public String title;

    @Enumerated(EnumType.STRING)
    public ChapterKind kind;

    public String body;

    @ManyToOne(fetch = FetchType.LAZY)
    public Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    public Comparison comparison;

    /** The benefits that it shows, in order. */
    @ManyToMany
    @JoinTable(name = "guide_chapter_benefit", inverseJoinColumns = @JoinColumn(name = "benefit_slug"))
    @OrderColumn(name = "position")
    public List<Benefit> benefits = new ArrayList<>();

    /** The tips that it shows, in order. */
    @ManyToMany
    @JoinTable(name = "guide_chapter_tip", inverseJoinColumns = @JoinColumn(name = "tip_slug"))
    @OrderColumn(name = "position")
    public List<Tip> tips = new ArrayList<>();

    /** The case studies that it shows, in order. */
    @ManyToMany
    @JoinTable(name = "guide_chapter_case_study", inverseJoinColumns = @JoinColumn(name = "case_study_slug"))
    @OrderColumn(name = "position")
    public List<CaseStudy> caseStudies = new ArrayList<>();
}
