package org.careerguide.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The types of document, in an order in which each type names only itself and those before it. The publisher writes in this order
 * and withdraws in the opposite one.
 */
public enum DocumentType {
    SOURCE("source", "sources", SourceDocument.class),
    ORGANISATION("organisation", "organisations", OrganisationDocument.class),
    WORK_SETTING("work-setting", "work-settings", WorkSettingDocument.class),
    SKILL("skill", "skills", SkillDocument.class),
    TOOL("tool", "tools", ToolDocument.class),
    CERTIFICATION("certification", "certifications", CertificationDocument.class),
    RESPONSIBILITY("responsibility", "responsibilities", ResponsibilityDocument.class),
    PLACE("place", "places", PlaceDocument.class),
    PLACE_WAGES("place-wages", "place-wages", PlaceWagesDocument.class),
    CROSSWALK("crosswalk", "crosswalks", CrosswalkDocument.class),
    PROGRAMME("programme", "programmes", ProgrammeDocument.class),
    OCCUPATION("occupation", "occupations", OccupationDocument.class),
    INTEREST("interest", "interests", InterestDocument.class),
    QUESTIONNAIRE("questionnaire", "questionnaires", QuestionnaireDocument.class),
    ROLE("role", "roles", RoleDocument.class),
    CAREER_PATH("career-path", "career-paths", CareerPathDocument.class),
    CASE_STUDY("case-study", "case-studies", CaseStudyDocument.class),
    COMPARISON("comparison", "comparisons", ComparisonDocument.class),
    BENEFIT("benefit", "benefits", BenefitDocument.class),
    TIP("tip", "tips", TipDocument.class),
    GUIDE("guide", "guides", GuideDocument.class);

    private static final EnumSet<DocumentType> WITHOUT_PAGES = EnumSet.of(ORGANISATION, WORK_SETTING, PLACE_WAGES, CROSSWALK,
            OCCUPATION, BENEFIT, TIP);

    private static final Map<Class<?>, DocumentType> OF_CLASS = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(type -> type.documentClass, Function.identity()));

    private final String code;
    private final String folder;
    private final Class<? extends Document> documentClass;

    DocumentType(String code, String folder, Class<? extends Document> documentClass) {
        this.code = code;
        this.folder = folder;
        this.documentClass = documentClass;
    }

    /** Name in the revision log and in messages, such as {@code career-path}. */
    public String code() {
        return code;
    }

    /** Folder of a content pack that holds such documents, such as {@code career-paths}; also their path in the API. */
    public String folder() {
        return folder;
    }

    /** The record of such documents. */
    public Class<? extends Document> documentClass() {
        return documentClass;
    }

    /** Whether such documents, and the list of them, have pages. */
    public boolean hasPages() {
        return !WITHOUT_PAGES.contains(this);
    }

    /** The name of the table of such documents, such as {@code career_path}. */
    public String table() {
        return code.replace('-', '_');
    }

    /** The type of a document. */
    public static DocumentType of(Document document) {
        return of(document.getClass());
    }

    /** The type of the documents of a class. */
    public static DocumentType of(Class<? extends Document> documentClass) {
        return Objects.requireNonNull(OF_CLASS.get(documentClass), documentClass::getName);
    }

    /** The type whose documents a folder holds, if there is such a folder. */
    public static Optional<DocumentType> ofFolder(String folder) {
        return Arrays.stream(values()).filter(type -> type.folder.equals(folder)).findFirst();
    }

    /** The type of this code, if there is one. */
    public static Optional<DocumentType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
