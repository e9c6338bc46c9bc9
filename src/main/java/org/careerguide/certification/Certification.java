package org.careerguide.certification;

import org.careerguide.content.CertificationFocus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.VerificationStatus;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Organisation;
import org.careerguide.source.Sourced;
import org.careerguide.web.Link;

/** A credential that an organisation awards. */
@Entity
public class Certification extends Sourced {

    /** The letters that holders put behind their name. */
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation issuer;

    public String description;

    @Enumerated(EnumType.STRING)
    public List<CertificationFocus> focus;

    @Embedded
    public Exam exam;

    public List<String> eligibility;

    public Integer renewalMonths;

    @Enumerated(EnumType.STRING)
    public VerificationStatus status;

    /** The day on which the facts were last checked. */
    public LocalDate verifiedOn;

    /** An examination, as far as it is known. */
    @Embeddable
    public static class Exam {

        @Column(name = "exam_questions")
        public Integer questions;

        @Column(name = "exam_minutes")
        public Integer minutes;

        @Column(name = "exam_open_book")
        public Boolean openBook;

        @Column(name = "exam_pass_mark_percent")
        public Integer passMarkPercent;

        @Column(name = "exam_note")
        public String note;
    }

    /** The one of this slug, if there is one. */
    public static Optional<Certification> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Certification> matching(List<String> roles) {
        return ContentQuery.of(Certification.class)
                .where("e in (select c from Role r join r.certifications c where r.slug in :roles)", "roles", roles);
    }

    /** The first roles by title that count on it, as slug and title; at most {@code limit}. */
    List<Link> roles(int limit) {
        return rolesThat("exists (select 1 from r.certifications c where c.slug = :slug)", limit);
    }
}
