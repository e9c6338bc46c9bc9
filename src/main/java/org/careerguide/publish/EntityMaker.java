package org.careerguide.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.careerguide.careerpath.CareerPath;
import org.careerguide.careerpath.CareerStep;
import org.careerguide.careerpath.StepRequirement;
import org.careerguide.casestudy.CaseStudy;
import org.careerguide.casestudy.StoryRole;
import org.careerguide.certification.Certification;
import org.careerguide.comparison.ComparedRole;
import org.careerguide.comparison.Comparison;
import org.careerguide.comparison.ComparisonItem;
import org.careerguide.comparison.Criterion;
import org.careerguide.content.BenefitDocument;
import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.CertificationDocument;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.TipDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.WorkSettingDocument;
import org.careerguide.guide.Benefit;
import org.careerguide.guide.Guide;
import org.careerguide.guide.GuideChapter;
import org.careerguide.guide.Tip;
import org.careerguide.role.AlternateTitle;
import org.careerguide.role.EducationShare;
import org.careerguide.role.Occupation;
import org.careerguide.role.Place;
import org.careerguide.role.Projection;
import org.careerguide.role.RelatedOccupation;
import org.careerguide.role.Responsibility;
import org.careerguide.role.Role;
import org.careerguide.role.RoleResponsibility;
import org.careerguide.role.RoleSkill;
import org.careerguide.role.RoleTool;
import org.careerguide.role.Scored;
import org.careerguide.role.WageEstimate;
import org.careerguide.role.WorkSetting;
import org.careerguide.role.WorkStyle;
import org.careerguide.skill.Skill;
import org.careerguide.source.Organisation;
import org.careerguide.source.Published;
import org.careerguide.source.Source;
import org.careerguide.source.Sourced;
import org.careerguide.tool.Tool;

/**
 * Makes entities of documents: each as a whole, over what was there before. What a document names is looked up by the one who
 * asks, who has made sure that it is there.
 */
final class EntityMaker {

    /** The entity of each type. */
    static final Map<DocumentType, Class<? extends Published>> ENTITIES = Map.ofEntries(
            Map.entry(DocumentType.SOURCE, Source.class),
            Map.entry(DocumentType.ORGANISATION, Organisation.class),
            Map.entry(DocumentType.WORK_SETTING, WorkSetting.class),
            Map.entry(DocumentType.SKILL, Skill.class),
            Map.entry(DocumentType.TOOL, Tool.class),
            Map.entry(DocumentType.CERTIFICATION, Certification.class),
            Map.entry(DocumentType.RESPONSIBILITY, Responsibility.class),
            Map.entry(DocumentType.OCCUPATION, Occupation.class),
            Map.entry(DocumentType.ROLE, Role.class),
            Map.entry(DocumentType.CAREER_PATH, CareerPath.class),
            Map.entry(DocumentType.CASE_STUDY, CaseStudy.class),
            Map.entry(DocumentType.COMPARISON, Comparison.class),
            Map.entry(DocumentType.BENEFIT, Benefit.class),
            Map.entry(DocumentType.TIP, Tip.class),
            Map.entry(DocumentType.GUIDE, Guide.class));

    private final Map<DocumentType, Maker> makers = Map.ofEntries(
            maker(DocumentType.SOURCE, SourceDocument.class, Source::new, this::fill),
            maker(DocumentType.ORGANISATION, OrganisationDocument.class, Organisation::new, this::fill),
            maker(DocumentType.WORK_SETTING, WorkSettingDocument.class, WorkSetting::new, this::fill),
            maker(DocumentType.SKILL, SkillDocument.class, Skill::new, this::fill),
            maker(DocumentType.TOOL, ToolDocument.class, Tool::new, this::fill),
            maker(DocumentType.CERTIFICATION, CertificationDocument.class, Certification::new, this::fill),
            maker(DocumentType.RESPONSIBILITY, ResponsibilityDocument.class, Responsibility::new, this::fill),
            maker(DocumentType.OCCUPATION, OccupationDocument.class, Occupation::new, this::fill),
            maker(DocumentType.ROLE, RoleDocument.class, Role::new, this::fill),
            maker(DocumentType.CAREER_PATH, CareerPathDocument.class, CareerPath::new, this::fill),
            maker(DocumentType.CASE_STUDY, CaseStudyDocument.class, CaseStudy::new, this::fill),
            maker(DocumentType.COMPARISON, ComparisonDocument.class, Comparison::new, this::fill),
            maker(DocumentType.BENEFIT, BenefitDocument.class, Benefit::new, this::fill),
            maker(DocumentType.TIP, TipDocument.class, Tip::new, this::fill),
            maker(DocumentType.GUIDE, GuideDocument.class, Guide::new, this::fill));

    private final Names names;

    EntityMaker(Names names) {
        this.names = names;
    }

    /** The type of the documents that such entities are made of. */
    static DocumentType typeOf(Class<? extends Published> entity) {
        return ENTITIES.entrySet().stream().filter(entry -> entry.getValue() == entity).findFirst().orElseThrow().getKey();
    }

    /** Finds what a document names. */
    interface Names {

        /** The thing of this type and slug. */
        <E extends Published> E named(Class<E> type, String slug);
    }

    /** Makes an entity of a document, out of what was there before if that is not null. */
    @FunctionalInterface
    private interface Maker {

        Published make(Document document, Instant updatedAt, Published before);
    }

    /** The entity of a document: {@code before} with all of it replaced, or a new one where that is null. */
    Published make(Document document, Instant updatedAt, Published before) {
        return makers.get(DocumentType.of(document)).make(document, updatedAt, before);
    }

    private <D extends Document, E extends Published> Map.Entry<DocumentType, Maker> maker(DocumentType type,
            Class<D> documentClass, Supplier<E> create, Filler<D, E> fill) {
        return Map.entry(type, (document, updatedAt, before) -> {
            @SuppressWarnings("unchecked")
            E entity = before == null ? create.get() : (E) before;
            entity.slug = document.slug();
            entity.entitle(document.title());
            entity.updatedAt = updatedAt;
            if (entity instanceof Sourced sourced) {
                replace(sourced.sources, document.sources(), slug -> named(Source.class, slug));
            }
            fill.fill(documentClass.cast(document), entity);
            return entity;
        });
    }

    private void fill(SourceDocument document, Source source) {
        source.summary = document.summary();
        source.publisher = document.publisher();
        source.release = document.release();
        source.published = document.published();
        source.licence = document.licence();
        source.licenceUrl = document.licenceUrl();
        source.url = document.url();
        source.retrieved = document.retrieved();
        source.attribution = document.attribution();
    }

    private void fill(OrganisationDocument document, Organisation organisation) {
        organisation.summary = document.summary();
        organisation.abbreviation = document.abbreviation();
        organisation.website = document.website();
    }

    private void fill(WorkSettingDocument document, WorkSetting workSetting) {
        workSetting.summary = document.summary();
    }

    private void fill(SkillDocument document, Skill skill) {
        skill.summary = document.summary();
        skill.kind = document.kind();
        skill.description = document.description();
    }

    private void fill(ToolDocument document, Tool tool) {
        tool.summary = document.summary();
        tool.kind = document.kind();
        tool.description = document.description();
        tool.categoryCode = document.category() == null ? null : document.category().code();
        tool.categoryTitle = document.category() == null ? null : document.category().title();
        tool.maintainer = named(Organisation.class, document.maintainer());
        tool.partOf = named(Tool.class, document.partOf());
    }

    private void fill(CertificationDocument document, Certification certification) {
        certification.summary = document.summary();
        certification.code = document.code();
        certification.issuer = named(Organisation.class, document.issuer());
        certification.description = document.description();
        certification.focus = List.copyOf(document.focus());
        certification.exam = exam(document.exam());
        certification.eligibility = stated(document.eligibility());
        certification.renewalMonths = document.renewalMonths();
        certification.status = document.status();
        certification.verifiedOn = document.verifiedOn();
    }

    private static Certification.Exam exam(CertificationDocument.Exam document) {
        if (document == null) {
            return null;
        }
        var exam = new Certification.Exam();
        exam.questions = document.questions();
        exam.minutes = document.minutes();
        exam.openBook = document.openBook();
        exam.passMarkPercent = document.passMarkPercent();
        exam.note = document.note();
        return exam;
    }

    private void fill(ResponsibilityDocument document, Responsibility responsibility) {
        responsibility.summary = document.summary();
        responsibility.description = document.description();
    }

    private void fill(OccupationDocument document, Occupation occupation) {
        occupation.onetSoc = document.onetSoc();
        occupation.soc = document.soc();
        replace(occupation.wages, document.wages(), this::wageEstimate);
        replace(occupation.outlook, document.outlook(), this::projection);
        OccupationDocument.JobZone zone = document.jobZone();
        occupation.jobZone = zone == null ? null : zone.zone();
        occupation.jobZoneDate = zone == null ? null : zone.date();
        occupation.jobZoneSource = zone == null ? null : named(Source.class, zone.source());
        replace(occupation.education, document.education(), stated -> {
            var share = new EducationShare();
            share.level = stated.level();
            share.sharePercent = stated.sharePercent();
            share.missing = stated.missing();
            share.date = stated.date();
            share.source = named(Source.class, stated.source());
            return share;
        });
        replace(occupation.workStyles, document.workStyles(), stated -> {
            var style = new WorkStyle();
            style.title = stated.title();
            style.importance = stated.importance();
            style.missing = stated.missing();
            style.date = stated.date();
            style.source = named(Source.class, stated.source());
            return style;
        });
        replace(occupation.interests, document.interests(), this::scored);
        replace(occupation.workValues, document.workValues(), this::scored);
        replace(occupation.related, document.related(), stated -> {
            var related = new RelatedOccupation();
            related.relatedSlug = stated.occupation();
            related.tier = stated.tier();
            related.source = named(Source.class, stated.source());
            return related;
        });
    }

    private Scored scored(OccupationDocument.Scored document) {
        var scored = new Scored();
        scored.title = document.title();
        scored.score = document.score();
        scored.date = document.date();
        scored.source = named(Source.class, document.source());
        return scored;
    }

    private WageEstimate wageEstimate(OccupationDocument.Wages document) {
        var estimate = new WageEstimate();
        estimate.source = named(Source.class, document.source());
        estimate.place = new Place(document.place().code(), document.place().name());
        estimate.date = document.date();
        estimate.currency = document.currency();
        estimate.per = document.per();
        estimate.mean = document.mean();
        estimate.percentile10 = document.percentile10();
        estimate.percentile25 = document.percentile25();
        estimate.median = document.median();
        estimate.percentile75 = document.percentile75();
        estimate.percentile90 = document.percentile90();
        estimate.atLeast = stated(document.atLeast());
        estimate.collectedSoc = document.collectedFor() == null ? null : document.collectedFor().soc();
        estimate.collectedTitle = document.collectedFor() == null ? null : document.collectedFor().title();
        estimate.employment = document.employment();
        estimate.missing = document.missing();
        return estimate;
    }

    private Projection projection(OccupationDocument.Outlook document) {
        var projection = new Projection();
        projection.source = named(Source.class, document.source());
        projection.place = new Place(document.place().code(), document.place().name());
        projection.baseYear = document.baseYear();
        projection.targetYear = document.targetYear();
        projection.baseEmployment = document.baseEmployment();
        projection.targetEmployment = document.targetEmployment();
        projection.changePercent = document.changePercent();
        projection.openingsPerYear = document.openingsPerYear();
        projection.entryEducation = document.entryEducation();
        projection.workExperience = document.workExperience();
        projection.onTheJobTraining = document.onTheJobTraining();
        projection.factors = stated(document.factors());
        projection.collectedSoc = document.collectedFor() == null ? null : document.collectedFor().soc();
        projection.collectedTitle = document.collectedFor() == null ? null : document.collectedFor().title();
        projection.missing = document.missing();
        return projection;
    }

    private void fill(RoleDocument document, Role role) {
        role.summary = document.summary();
        role.description = document.description();
        var reference = document.reference();
        role.occupation = reference == null ? null : named(Occupation.class, reference.occupation());
        role.match = reference == null ? null : reference.match();
        role.matchNote = reference == null ? null : reference.note();
        replace(role.alternateTitles, document.alternateTitles(), this::alternateTitle);
        replace(role.responsibilities, document.responsibilities(), this::roleResponsibility);
        replace(role.skills, document.skills(), this::roleSkill);
        replace(role.tools, document.tools(), this::roleTool);
        replace(role.workSettings, document.workSettings(), slug -> named(WorkSetting.class, slug));
        replace(role.certifications, document.certifications(), slug -> named(Certification.class, slug));
        role.titlesOnly = document.titlesOnly();
        role.inherited = stated(document.inherited());
        role.missing = document.missing();
    }

    private AlternateTitle alternateTitle(RoleDocument.AlternateTitle document) {
        var title = new AlternateTitle();
        title.title = document.title();
        title.sortTitle = Published.sortForm(document.title());
        title.note = document.note();
        title.reportedFor = stated(document.reportedFor());
        title.source = named(Source.class, document.source());
        return title;
    }

    private RoleResponsibility roleResponsibility(RoleDocument.RoleResponsibility document) {
        var responsibility = new RoleResponsibility();
        responsibility.responsibility = named(Responsibility.class, document.responsibility());
        responsibility.type = document.type();
        return responsibility;
    }

    private RoleSkill roleSkill(RoleDocument.RoleSkill document) {
        var skill = new RoleSkill();
        skill.skill = named(Skill.class, document.skill());
        skill.importance = document.importance();
        skill.level = document.level();
        skill.missing = document.missing();
        skill.date = document.date();
        skill.source = named(Source.class, document.source());
        return skill;
    }

    private RoleTool roleTool(RoleDocument.RoleTool document) {
        var tool = new RoleTool();
        tool.tool = named(Tool.class, document.tool());
        tool.categoryCode = document.category() == null ? null : document.category().code();
        tool.categoryTitle = document.category() == null ? null : document.category().title();
        tool.hot = document.hot();
        tool.inDemand = document.inDemand();
        tool.source = named(Source.class, document.source());
        return tool;
    }

    private void fill(CareerPathDocument document, CareerPath path) {
        path.summary = document.summary();
        path.description = document.description();
        replace(path.steps, document.steps(), step -> careerStep(path, document.steps().indexOf(step), step));
    }

    private CareerStep careerStep(CareerPath path, int position, CareerPathDocument.Step document) {
        var step = new CareerStep();
        step.careerPath = path;
        step.position = position;
        step.from = named(Role.class, document.from());
        step.to = named(Role.class, document.to());
        step.kind = document.kind();
        step.summary = document.summary();
        for (CareerPathDocument.Requirement asked : document.asksFor()) {
            var requirement = new StepRequirement();
            requirement.careerStep = step;
            requirement.position = step.requirements.size();
            requirement.kind = asked.kind();
            requirement.text = asked.text();
            replace(requirement.certifications, asked.certifications(), slug -> named(Certification.class, slug));
            step.requirements.add(requirement);
        }
        return step;
    }

    private void fill(CaseStudyDocument document, CaseStudy study) {
        study.summary = document.summary();
        study.story = document.story();
        study.subject = document.subject();
        study.verification = document.verification();
        study.careerPathSlug = document.careerPath();
        study.outcomes = stated(document.outcomes());
        replace(study.roles, document.roles(), stated -> {
            var role = new StoryRole();
            role.role = named(Role.class, stated.role());
            role.part = stated.part();
            return role;
        });
    }

    private void fill(ComparisonDocument document, Comparison comparison) {
        comparison.summary = document.summary();
        comparison.introduction = document.introduction();
        comparison.verdict = document.verdict().summary();
        replace(comparison.roles, document.roles(), slug -> {
            var compared = new ComparedRole();
            compared.role = named(Role.class, slug);
            compared.chooseIf = document.verdict().choices().stream().filter(choice -> choice.role().equals(slug))
                    .findFirst().map(choice -> List.copyOf(choice.chooseIf())).orElse(null);
            return compared;
        });
        replace(comparison.criteria, document.criteria(), stated -> {
            var criterion = new Criterion();
            criterion.slug = stated.slug();
            criterion.title = stated.title();
            criterion.summary = stated.summary();
            return criterion;
        });
        var items = new ArrayList<ComparisonItem>();
        for (ComparisonDocument.Criterion criterion : document.criteria()) {
            for (ComparisonDocument.Value value : criterion.values()) {
                value.items().forEach(item -> items.add(comparisonItem(criterion.slug(), value.role(), item)));
            }
        }
        replace(comparison.items, items, Function.identity());
    }

    private ComparisonItem comparisonItem(String criterion, String role, ComparisonDocument.Item document) {
        var item = new ComparisonItem();
        item.criterionSlug = criterion;
        item.role = named(Role.class, role);
        item.text = document.text();
        item.skill = named(Skill.class, document.skill());
        item.tool = named(Tool.class, document.tool());
        item.workSetting = named(WorkSetting.class, document.workSetting());
        item.itemRole = named(Role.class, document.role());
        return item;
    }

    private void fill(BenefitDocument document, Benefit benefit) {
        benefit.summary = document.summary();
        benefit.description = document.description();
        replace(benefit.roles, document.roles(), slug -> named(Role.class, slug));
    }

    private void fill(TipDocument document, Tip tip) {
        tip.summary = document.summary();
        tip.description = document.description();
        replace(tip.certifications, document.certifications(), slug -> named(Certification.class, slug));
        replace(tip.organisations, document.organisations(), slug -> named(Organisation.class, slug));
    }

    private void fill(GuideDocument document, Guide guide) {
        guide.summary = document.summary();
        guide.audience = document.audience();
        replace(guide.roles, document.roles(), slug -> named(Role.class, slug));
        replace(guide.chapters, document.chapters(),
                chapter -> chapter(guide, document.chapters().indexOf(chapter), chapter));
    }

    private GuideChapter chapter(Guide guide, int position, GuideDocument.Chapter document) {
        var chapter = new GuideChapter();
        chapter.guide = guide;
        chapter.position = position;
        chapter.slug = document.slug();
        chapter.title = document.title();
        chapter.kind = document.kind();
        chapter.body = document.body();
        chapter.role = named(Role.class, document.role());
        chapter.comparison = named(Comparison.class, document.comparison());
        replace(chapter.benefits, document.benefits(), slug -> named(Benefit.class, slug));
        replace(chapter.tips, document.tips(), slug -> named(Tip.class, slug));
        replace(chapter.caseStudies, document.caseStudies(), slug -> named(CaseStudy.class, slug));
        return chapter;
    }

    /** What a document leaves out is absent, never empty. */
    private static <T> List<T> stated(List<T> values) {
        return values == null || values.isEmpty() ? null : List.copyOf(values);
    }

    private <E extends Published> E named(Class<E> type, String slug) {
        return slug == null ? null : names.named(type, slug);
    }

    private static <S, T> void replace(List<T> target, List<S> stated, Function<S, T> make) {
        target.clear();
        if (stated != null) {
            stated.stream().map(make).forEach(target::add);
        }
    }

    /** Fills an entity from its document. */
    @FunctionalInterface
    private interface Filler<D, E> {

        void fill(D document, E entity);
    }
}
