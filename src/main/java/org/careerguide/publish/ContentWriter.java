package org.careerguide.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.careerpath.CareerPath;
import org.careerguide.casestudy.CaseStudy;
import org.careerguide.certification.Certification;
import org.careerguide.comparison.Comparison;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.guide.Benefit;
import org.careerguide.guide.Guide;
import org.careerguide.guide.Tip;
import org.careerguide.interest.Interest;
import org.careerguide.interest.Questionnaire;
import org.careerguide.place.Place;
import org.careerguide.place.PlaceWages;
import org.careerguide.programme.Crosswalk;
import org.careerguide.programme.Programme;
import org.careerguide.role.Occupation;
import org.careerguide.role.Responsibility;
import org.careerguide.role.Role;
import org.careerguide.role.RoleFigures;
import org.careerguide.role.RoleLinks;
import org.careerguide.role.WorkSetting;
import org.careerguide.skill.Skill;
import org.careerguide.source.Organisation;
import org.careerguide.source.Published;
import org.careerguide.source.Source;
import org.careerguide.tool.Tool;

import io.quarkus.hibernate.orm.panache.Panache;

/** Writes documents into the tables of the features. */
@ApplicationScoped
class ContentWriter {

    private static final Map<DocumentType, Class<? extends Published<?>>> ENTITIES = Map.ofEntries(
            Map.entry(DocumentType.SOURCE, Source.class),
            Map.entry(DocumentType.ORGANISATION, Organisation.class),
            Map.entry(DocumentType.WORK_SETTING, WorkSetting.class),
            Map.entry(DocumentType.SKILL, Skill.class),
            Map.entry(DocumentType.TOOL, Tool.class),
            Map.entry(DocumentType.CERTIFICATION, Certification.class),
            Map.entry(DocumentType.RESPONSIBILITY, Responsibility.class),
            Map.entry(DocumentType.PLACE, Place.class),
            Map.entry(DocumentType.PLACE_WAGES, PlaceWages.class),
            Map.entry(DocumentType.CROSSWALK, Crosswalk.class),
            Map.entry(DocumentType.PROGRAMME, Programme.class),
            Map.entry(DocumentType.OCCUPATION, Occupation.class),
            Map.entry(DocumentType.INTEREST, Interest.class),
            Map.entry(DocumentType.QUESTIONNAIRE, Questionnaire.class),
            Map.entry(DocumentType.ROLE, Role.class),
            Map.entry(DocumentType.CAREER_PATH, CareerPath.class),
            Map.entry(DocumentType.CASE_STUDY, CaseStudy.class),
            Map.entry(DocumentType.COMPARISON, Comparison.class),
            Map.entry(DocumentType.BENEFIT, Benefit.class),
            Map.entry(DocumentType.TIP, Tip.class),
            Map.entry(DocumentType.GUIDE, Guide.class));

    /** Writes a document over the one of its type and slug, unless it is new. */
    void write(Document document, Instant updatedAt, boolean isNew) {
        var session = Panache.getSession();
        Class<? extends Published<?>> type = ENTITIES.get(DocumentType.of(document));
        Published<?> stored = isNew ? null : session.find(type, document.slug());
        Published<?> entity = stored == null ? instance(type) : stored;
        publish(entity, document, updatedAt);
        if (stored == null) {
            session.persist(entity);
        }
    }

    @SuppressWarnings("unchecked")
    private static <D extends Document> void publish(Published<D> entity, Document document, Instant updatedAt) {
        entity.publish((D) document, updatedAt);
    }

    private static Published<?> instance(Class<? extends Published<?>> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes the documents of a type and slugs. */
    void delete(DocumentType type, List<String> slugs) {
        var session = Panache.getSession();
        List<? extends Published<?>> entities = session.findMultiple(ENTITIES.get(type), slugs).stream()
                .filter(Objects::nonNull).toList();
        if (!entities.isEmpty()) {
            if (type == DocumentType.TOOL) {
                Tool.takeApart(slugs);
            }
            entities.forEach(session::remove);
            session.flush();
            session.clear();
        }
    }

    /** Updates what is copied from documents, after those of these slugs were written or deleted. */
    void finish(Map<DocumentType, Set<String>> changed) {
        Panache.getSession().flush();
        Tool.noteParts(changed.getOrDefault(DocumentType.TOOL, Set.of()));
        PlaceWages.index(changed.getOrDefault(DocumentType.PLACE_WAGES, Set.of()),
                changed.getOrDefault(DocumentType.OCCUPATION, Set.of()));
        RoleLinks.copy(changed.getOrDefault(DocumentType.ROLE, Set.of()));
        RoleFigures.copy(changed.getOrDefault(DocumentType.ROLE, Set.of()),
                changed.getOrDefault(DocumentType.OCCUPATION, Set.of()));
    }
}
