package org.careerguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of documents, what they name, and the codes that lead to them. */
class DocumentTypeTest {

    /** The publisher writes in this order, and withdraws in the opposite one. */
    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void typeNamesOnlyItselfAndTypesBeforeIt(DocumentType named) {
        assertThat(References.typesThatName(named)).as("types that name %s", named)
                .allMatch(type -> type.ordinal() >= named.ordinal());
    }

    @Test
    void typesThatNameSourcesAreAllThatRestOnThem() {
        assertThat(References.typesThatName(DocumentType.SOURCE)).contains(DocumentType.ROLE, DocumentType.OCCUPATION,
                DocumentType.GUIDE).doesNotContain(DocumentType.SOURCE);
        assertThat(References.typesThatName(DocumentType.ROLE)).contains(DocumentType.CAREER_PATH, DocumentType.CASE_STUDY,
                DocumentType.COMPARISON);
        assertThat(References.typesThatName(DocumentType.GUIDE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void typeIsFoundByItsCodeItsFolderAndItsRecord(DocumentType type) {
        assertThat(DocumentType.ofCode(type.code())).contains(type);
        assertThat(DocumentType.ofFolder(type.folder())).contains(type);
        assertThat(DocumentType.of(type.documentClass())).isEqualTo(type);
        assertThat(type.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(type.table()).matches("[a-z]+(_[a-z]+)*");
    }

    @Test
    void codesAndFoldersTellTypesApart() {
        var names = new HashSet<String>();
        for (DocumentType type : DocumentType.values()) {
            assertThat(names.add("code " + type.code())).isTrue();
            assertThat(names.add("folder " + type.folder())).isTrue();
        }
        assertThat(DocumentType.ofCode("roles")).isEmpty();
        assertThat(DocumentType.ofFolder("role")).isEmpty();
    }

    @Test
    void documentNamesANewSlugWhereItNamedTheFormerOne() {
        var path = DocumentJson.read(CareerPathDocument.class, """
                {"slug": "nurse", "title": "Nurse", "sources": ["nurse", "b"], "steps": [
                  {"from": "nurse", "to": "doctor", "asksFor": [{"text": "nurse", "certifications": ["nurse", "c"]}]},
                  {"from": "doctor", "to": "nurse"}]}""");

        Document renamed = References.renamed(path, new DocumentKey(DocumentType.ROLE, "nurse"), "carer");

        assertThat(renamed).isEqualTo(DocumentJson.read(CareerPathDocument.class, """
                {"slug": "nurse", "title": "Nurse", "sources": ["nurse", "b"], "steps": [
                  {"from": "carer", "to": "doctor", "asksFor": [{"text": "nurse", "certifications": ["nurse", "c"]}]},
                  {"from": "doctor", "to": "carer"}]}"""));
        assertThat(References.renamed(renamed, new DocumentKey(DocumentType.ROLE, "carer"), "nurse")).isEqualTo(path);
        assertThat(References.renamed(path, new DocumentKey(DocumentType.CERTIFICATION, "nurse"), "license"))
                .extracting(References::of).asString().contains("license");
        assertThat(References.renamed(path, new DocumentKey(DocumentType.ROLE, "lawyer"), "x")).isEqualTo(path);
    }

    @Test
    void jsonOfADocumentIsOneTextWhateverTheOrderOfItsFields() {
        String json = DocumentJson.write(DocumentJson.read(TipDocument.class,
                "{\"title\":\"Read\",\"sources\":[],\"slug\":\"read\",\"description\":\"\",\"summary\":null}"));

        assertThat(json).isEqualTo("{\"slug\":\"read\",\"title\":\"Read\"}");
        assertThat(DocumentJson.write(DocumentJson.read(TipDocument.class, json))).isEqualTo(json);
    }

    @ParameterizedTest(name = "{0} may be collected under {1}")
    @CsvSource(delimiter = '|', value = { "29-1141 | 29-1141 29-1140", "21-1011 | 21-1011 21-1010 21-1018",
            "53-1042 | 53-1042 53-1040 53-1047", "25-9049 | 25-9049 25-9040 25-9045" })
    void occupationMayBeCollectedUnderItsGroups(String soc, String codes) {
        assertThat(SocGroups.codesFor(soc)).isEqualTo(List.of(codes.split(" ")));
    }

    @ParameterizedTest(name = "of {0} there is {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", value = { "29-1141 | 29-1141,29-1140 | 29-1141",
            "29-1141 | 29-1140 | 29-1140",
            "29-1141 | 29-1142 | none", "21-1014 | 21-1018 | 21-1018", "21-1014 | 21-1018,21-1010 | 21-1010",
            "21-1013 | 21-1018 | none" })
    void figuresOfTheOccupationComeBeforeThoseOfAGroup(String soc, String stated, String found) {
        Map<String, String> figures = new HashMap<>();
        Arrays.stream(stated.split(",")).forEach(code -> figures.put(code, "figures of " + code));

        assertThat(SocGroups.find(figures, soc).map(Map.Entry::getKey).orElse(null)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} ({1}) by {2}: {3}")
    @CsvSource(nullValues = "none", value = { "29-1141.00, 29-1141, none", "29-1141.01, 29-1141, 29-1141",
            "29-1141.00, 29-1140, 29-1140" })
    void figuresSayWhichGroupTheyWereCollectedForWhereItIsAnother(String onetSoc, String code, String collectedFor) {
        var occupation = new OccupationBuilder("nurses", onetSoc).build();

        assertThat(SocGroups.collectedFor(occupation, code, "Nurses"))
                .isEqualTo(collectedFor == null ? null : new OccupationDocument.CollectedFor(collectedFor, "Nurses"));
    }

    @ParameterizedTest
    @EnumSource(CodeScheme.class)
    void schemeIsFoundByItsCode(CodeScheme scheme) {
        assertThat(CodeScheme.ofCode(scheme.code())).contains(scheme);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", value = { "R, REALISTIC", "realistic, REALISTIC", "C, CONVENTIONAL", "r, none",
            "Realistic, none",
            "'', none", "X, none" })
    void interestAreaIsNamedByItsSlugOrLetter(String name, InterestArea area) {
        assertThat(InterestArea.of(name).orElse(null)).isEqualTo(area);
    }

    @Test
    void lettersOfTheInterestAreasTellThemApart() {
        assertThat(String.join("", InterestArea.letters())).isEqualTo("RIASEC");
    }
}
