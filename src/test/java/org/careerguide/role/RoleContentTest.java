package org.careerguide.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role with what it takes from its reference occupation: reasons, sources, and the figures of a place. */
class RoleContentTest {

    private static FixedContent content(String role, String occupation) {
        return FixedContent.of(FixedContent.document(RoleDocument.class, "nurse", role),
                FixedContent.document(OccupationDocument.class, "nurses",
                        "'title':'Nurses','onetSoc':'29-1141.00','soc':'29-1141'"
                                + (occupation.isEmpty() ? "" : "," + occupation)),
                FixedContent.document(OccupationDocument.class, "others", "'onetSoc':'29-1151.00','soc':'29-1151'"),
                FixedContent.document(SkillDocument.class, "care", "'kind':'skill'"),
                FixedContent.document(SourceDocument.class, "survey", ""),
                FixedContent.document(SourceDocument.class, "census", ""),
                FixedContent.document(SourceDocument.class, "guide", ""));
    }

    private static RoleContent role(String role, String occupation) {
        return RoleContent.require(content(role, occupation), "nurse");
    }

    private static final String REFERENCE = "'reference':{'occupation':'nurses','match':'narrower'}";

    @ParameterizedTest(name = "role {0}, occupation {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "none | none | none", "not-applicable | none | NOT_APPLICABLE", "none | suppressed | SUPPRESSED",
            // What the role says of itself is nearer than what is said of the occupation.
            "not-applicable | suppressed | NOT_APPLICABLE" })
    void reasonOfTheRoleComesBeforeThatOfItsOccupation(String ofRole, String ofOccupation, MissingReason reason) {
        RoleContent role = role(REFERENCE + (ofRole == null ? "" : ",'missing':{'programmes':'" + ofRole + "'}"),
                ofOccupation == null ? "" : "'missing':{'programmes':'" + ofOccupation + "'}");

        assertThat(role.missingReason("programmes")).isEqualTo(reason);
        assertThat(role.missingReason("wages")).isNull();
    }

    @Test
    void roleWithoutAnOccupationTakesNothingFromOne() {
        RoleContent role = role("'missing':{'wages':'not-collected'},'inherited':['skills']",
                "'missing':{'wages':'suppressed'}");

        assertThat(role.occupation()).isNull();
        assertThat(role.match()).isNull();
        assertThat(role.via("skills")).isNull();
        assertThat(role.missing()).containsOnly(Map.entry("wages", MissingReason.NOT_COLLECTED));
        assertThat(role.withFiguresOf("US-CA")).isSameAs(role);
    }

    @Test
    void inheritedPartsSayWhichOccupationTheyWereCollectedFor() {
        RoleContent role = role(REFERENCE + ",'inherited':['skills']", "");

        assertThat(role.via("skills").soc()).isEqualTo("29-1141");
        assertThat(role.match("skills")).isEqualTo(ReferenceMatch.NARROWER);
        assertThat(role.via("tools")).as("the role states them itself").isNull();
        assertThat(role.match("tools")).isNull();
        assertThat(role.match()).isEqualTo(ReferenceMatch.NARROWER);
    }

    @Test
    void occupationThatIsNotThereIsNone() {
        assertThat(role("'reference':{'occupation':'unheard-of','match':'exact'}", "").occupation()).isNull();
    }

    @Test
    void sourcesOfFiguresAreCreditedOnceAndThoseOfRelatedOccupationsAreNot() {
        String place = "'place':{'code':'US','name':'US'}";
        RoleContent role = role(
                REFERENCE + ",'sources':['guide'],'skills':[{'skill':'care','importance':3,'source':'guide','date':'2024'}]",
                "'wages':[{'source':'survey','date':'2025-05'," + place + ",'currency':'USD','per':'year','median':1},"
                        + "{'source':'survey','date':'2024-05'," + place + ",'currency':'USD','per':'year','median':1}],"
                        + "'related':[{'occupation':'others','tier':'primary-short','source':'census'}]");

        assertThat(role.creditedSources()).extracting(SourceDocument::slug).containsExactly("guide", "survey");
    }

    @Test
    void figuresOfAPlaceTakeThePlaceOfThoseOfTheNation() {
        String place = "'place':{'code':'US','name':'US'}";
        FixedContent content = content(REFERENCE, "'wages':[{'source':'survey','date':'2025-05'," + place
                + ",'currency':'USD','per':'year','median':1}],'outlook':[{'source':'census'," + place
                + ",'baseYear':2024,'targetYear':2034}]");
        RoleContent there = RoleContent.require(content, "nurse", Optional.of("39"));

        assertThat(there.occupation().wages()).as("nothing is stated of the place").isEmpty();
        assertThat(there.occupation().outlook()).hasSize(1);
        assertThat(there.withFiguresOf("39").occupation().outlook()).isEmpty();
        assertThat(there.withFiguresOf("US").occupation().outlook()).hasSize(1);
        assertThat(RoleContent.require(content, "nurse", Optional.empty()).occupation().wages()).hasSize(1);
        assertThat(RoleContent.require(content, "nurse", Optional.of("US")).occupation().wages())
                .as("the occupation itself states them").hasSize(1);
    }

    @Test
    void rolesAreFoundInTheOrderOfTheirSlugsAndUnknownOnesAreLeftOut() {
        FixedContent content = content(REFERENCE, "").with(FixedContent.document(RoleDocument.class, "coder", ""),
                FixedContent.document(RoleDocument.class, "smith", ""));

        assertThat(RoleContent.findAll(content, List.of("smith", "nobody", "nurse", "coder")))
                .containsOnlyKeys("smith", "nurse",
                        "coder")
                .extractingByKey("nurse").extracting(RoleContent::publishedAt).isEqualTo(FixedContent.PUBLISHED);
        assertThat(RoleContent.findAll(content, List.of("smith", "nobody", "nurse", "coder")).keySet()).containsExactly("smith",
                "nurse", "coder");
        assertThat(RoleContent.findAll(content, List.of())).isEmpty();
        assertThat(RoleContent.find(content, "nobody")).isEmpty();
        assertThatThrownBy(() -> RoleContent.require(content, "nobody")).isInstanceOf(ContentNotFoundException.class);
    }
}
