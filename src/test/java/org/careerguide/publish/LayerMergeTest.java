package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What layers state of a document together, the topmost first. */
class LayerMergeTest {

    private static Document merged(DocumentType type, String... layers) {
        var statements = new ArrayList<Layers.Statement>();
        for (String layer : layers) {
            String name = statements.isEmpty() ? Layers.PACK : "layer" + statements.size();
            statements.add(new Layers.Statement(new Layers.Row(name, Origin.PACK, "", true, true, false, Set.of(), 0),
                    layer.replace('\'', '"')));
        }
        return LayerMerge.merge(new DocumentKey(type, "nurse"), statements);
    }

    private static OccupationDocument occupation(String... layers) {
        return (OccupationDocument) merged(DocumentType.OCCUPATION, layers);
    }

    private static RoleDocument role(String... layers) {
        return (RoleDocument) merged(DocumentType.ROLE, layers);
    }

    private static JsonNode fields(Document document) {
        return DocumentJson.fields(DocumentJson.write(document));
    }

    /** An occupation with its wages, of which each is a source, a date, and more fields. */
    private static String wages(String... figures) {
        var all = new ArrayList<String>();
        for (String figure : figures) {
            String[] parts = figure.split(" ", 3);
            all.add("{'source':'" + parts[0] + "','date':'" + parts[1]
                    + "','place':{'code':'US','name':'United States'},'currency':'USD','per':'year'," + parts[2] + "}");
        }
        return "{'slug':'nurse','wages':[" + String.join(",", all) + "]}";
    }

    @Test
    void documentOfOneLayerIsWhatItStates() {
        assertThat(fields(role("{'slug':'nurse','title':'Nurse','sources':['a']}")))
                .isEqualTo(fields(
                        DocumentJson.read(RoleDocument.class, "{\"slug\":\"nurse\",\"title\":\"Nurse\",\"sources\":[\"a\"]}")));
    }

    private static JsonNode adopting(DocumentType type, String fields, String edited, String... lower) {
        var statements = new ArrayList<Layers.Statement>();
        statements.add(new Layers.Statement(
                new Layers.Row(Layers.PACK, Origin.PACK, "", true, true, false, Set.of(fields.split(" ")), 0),
                edited.replace('\'', '"')));
        for (String layer : lower) {
            statements.add(new Layers.Statement(new Layers.Row("b", Origin.RELEASE, "", true, true, false, Set.of(), 0),
                    layer.replace('\'', '"')));
        }
        return fields(LayerMerge.merge(new DocumentKey(type, "nurse"), statements));
    }

    @Test
    void adoptedFieldIsThatOfTheLayerBelowAsLongAsThatStatesIt() {
        String edited = "{'slug':'nurse','title':'Care, edited','summary':'Before.','description':'Before.','textSource':'a',"
                + "'sources':['a']}";
        String fields = "summary description sources";

        JsonNode renewed = adopting(DocumentType.SKILL, fields, edited,
                "{'slug':'nurse','title':'Care','summary':'After.','description':'After.',"
                        + "'textSource':'b','sources':['b']}");
        assertThat(renewed.toString()).contains("Care, edited", "\"summary\":\"After.\"", "\"textSource\":\"b\"", "[\"b\"]")
                .doesNotContain("Before.", "\"a\"");

        assertThat(adopting(DocumentType.SKILL, fields, edited)).isEqualTo(adopting(DocumentType.SKILL, "", edited));
        assertThat(adopting(DocumentType.SKILL, fields, edited,
                "{'slug':'nurse','title':'Care','summary':'After.','sources':['b']}").toString())
                .contains("After.", "\"description\":\"Before.\"", "\"textSource\":\"a\"");
    }

    @Test
    void roleThatEditorsFoundToHaveOnlyTitlesHasMoreOnceTheLayerBelowHas() {
        String role = "{'slug':'nurse','title':'Nurse','titlesOnly':true,'reference':{'occupation':'nurses'}}";
        String full = "{'slug':'nurse','title':'Nurse','reference':{'occupation':'nurses'},'skills':[{'skill':'care'}]}";

        assertThat(adopting(DocumentType.ROLE, "titlesOnly", role, role).has("titlesOnly")).isTrue();
        assertThat(adopting(DocumentType.ROLE, "titlesOnly", role, full).has("titlesOnly")).isFalse();
        assertThat(adopting(DocumentType.ROLE, "summary", role, full).has("titlesOnly")).isTrue();
    }

    @Test
    void sourceThatOnlyAdoptedFieldsRestOnGoesWithThem() {
        assertThat(
                adopting(DocumentType.SKILL, "description sources/a",
                        "{'slug':'nurse','title':'Care','description':'Before.','sources':['x','a']}",
                        "{'slug':'nurse','title':'Care','description':'After.','sources':['b']}").path("sources").toString())
                .isEqualTo("[\"x\",\"b\"]");
    }

    @Test
    void topmostLayerThatStatesAFieldHasItsWay() {
        OccupationDocument merged = occupation("{'slug':'nurse','title':'Nurses'}",
                "{'slug':'nurse','title':'Registered nurses','jobZone':{'zone':3,'source':'b'},'sources':['b']}",
                "{'slug':'nurse','jobZone':{'zone':5,'source':'c'},'sources':['c']}");

        assertThat(merged.title()).isEqualTo("Nurses");
        assertThat(merged.jobZone().zone()).isEqualTo(3);
        assertThat(merged.sources()).as("of what is taken").containsExactly("b");
    }

    @Test
    void slugIsThatOfTheDocumentWhateverLayersCallIt() {
        assertThat(occupation("{'title':'Nurses'}", "{'slug':'nurses','formerSlugs':['x']}").slug()).isEqualTo("nurse");
    }

    @Test
    void reasonOfALayerAboveHidesTheFieldBelow() {
        OccupationDocument merged = occupation("{'slug':'nurse','title':'N','missing':{'programmes':'not-applicable'}}",
                "{'slug':'nurse','programmes':[{'programme':'x','source':'b'}],'missing':{'programmes':'not-collected'}}");

        assertThat(merged.programmes()).isNull();
        assertThat(fields(merged).at("/missing/programmes").asText()).isEqualTo("not-applicable");
    }

    @Test
    void reasonOfALayerBelowStandsWhereNothingIsStated() {
        assertThat(fields(occupation("{'slug':'nurse','title':'N'}",
                "{'slug':'nurse','missing':{'programmes':'suppressed'}}")).at("/missing/programmes").asText())
                .isEqualTo("suppressed");
        assertThat(fields(occupation("{'slug':'nurse','title':'N','programmes':[{'programme':'x','source':'b'}]}",
                "{'slug':'nurse','missing':{'programmes':'suppressed'}}")).path("missing")).isEmpty();
    }

    @Test
    void figuresOfOneSourcePlaceDateAndUnitAreOne() {
        OccupationDocument merged = occupation(wages("a 2025-05 'median':100"),
                wages("a 2025-05 'median':90,'mean':110", "b 2025-05 'median':80", "a 2024-05 'median':70"));

        assertThat(merged.wages()).extracting(one -> one.source() + " " + one.date() + " " + one.median() + " " + one.mean())
                .containsExactly("a 2025-05 100 110", "b 2025-05 80 null", "a 2024-05 70 null");
        assertThat(merged.sources()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void figuresOfOtherUnitsStayApartAndThoseOfAYearComeFirst() {
        String hourly = wages("a 2025-05 'median':20").replace("'year'", "'hour'");

        assertThat(occupation(hourly, wages("a 2025-05 'median':100")).wages())
                .extracting(one -> one.per() + " " + one.median()).containsExactly("YEAR 100", "HOUR 20");
    }

    @ParameterizedTest(name = "{0} above {1}: {2}, at least {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'median':100 | 'percentile90':200,'atLeast':['percentile90'] | 100 200 | percentile90",
            "'median':100,'percentile90':210 | 'percentile90':200,'atLeast':['percentile90'] | 100 210 | ``",
            "'percentile90':200,'atLeast':['percentile90'] | 'median':100 | 100 200 | percentile90",
            "'median':100,'atLeast':['median'] | 'percentile90':200,'atLeast':['percentile90'] | 100 200 | median percentile90",
    })
    void lowerBoundStaysOneAndNoOtherBecomesOne(String above, String below, String values, String bounds) {
        OccupationDocument.Wages merged = occupation(wages("a 2025-05 " + above), wages("a 2025-05 " + below)).wages().get(0);

        assertThat(merged.median() + " " + merged.percentile90()).isEqualTo(values);
        assertThat(merged.atLeast() == null ? List.of() : merged.atLeast())
                .isEqualTo(bounds.isEmpty() ? List.of() : List.of(bounds.split(" ")));
    }

    @Test
    void valuesThatContradictThoseAboveAreNotTaken() {
        OccupationDocument.Wages merged = occupation(wages("a 2025-05 'median':100"),
                wages("a 2025-05 'percentile90':90,'mean':95")).wages().get(0);

        assertThat(merged.median()).hasToString("100");
        assertThat(merged.percentile90()).isNull();
        assertThat(merged.mean()).isNull();
    }

    @Test
    void figureCollectedForAnotherGroupAddsNothing() {
        OccupationDocument.Wages merged = occupation(wages("a 2025-05 'median':100"),
                wages("a 2025-05 'mean':95,'collectedFor':{'code':'29-1140','title':'Nurses'}")).wages().get(0);

        assertThat(merged.mean()).isNull();
        assertThat(merged.collectedFor()).isNull();
    }

    @Test
    void valueThatIsMissingAboveIsNotTakenFromBelow() {
        OccupationDocument.Wages merged = occupation(wages("a 2025-05 'median':100,'missing':{'mean':'suppressed'}"),
                wages("a 2025-05 'mean':95,'missing':{'percentile10':'not-collected'}")).wages().get(0);

        assertThat(merged.mean()).isNull();
        assertThat(fields(occupation(wages("a 2025-05 'median':100,'missing':{'mean':'suppressed'}"),
                wages("a 2025-05 'mean':95,'missing':{'percentile10':'not-collected','median':'suppressed'}")))
                .at("/wages/0/missing").toString()).isEqualTo("{\"mean\":\"suppressed\",\"percentile10\":\"not-collected\"}");
    }

    @Test
    void titleOfALayerBelowIsAnAlternateTitleOfTheRole() {
        RoleDocument merged = role("{'slug':'nurse','title':'Nurse','alternateTitles':[{'title':'Sister'}]}",
                "{'slug':'nurse','title':'Registered Nurse','sources':['onet']}");

        assertThat(merged.alternateTitles()).extracting(RoleDocument.AlternateTitle::title).containsExactly("Registered Nurse",
                "Sister");
        assertThat(merged.sources()).containsExactly("onet");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "nurse", "NURSE", "Nürse", "SISTER", "'Sister '" })
    void titleThatTheRoleHasAlreadyIsAddedOnce(String title) {
        RoleDocument merged = role("{'slug':'nurse','title':'Nurse','alternateTitles':[{'title':'Sister'}]}",
                "{'slug':'nurse','title':'" + title + "'}");

        assertThat(merged.alternateTitles()).extracting(RoleDocument.AlternateTitle::title).containsExactly("Sister");
    }

    @Test
    void occupationTakesNoFiguresOfAnotherCode() {
        OccupationDocument merged = occupation("{'slug':'nurse','title':'Nurses','onetSoc':'29-1141.00'}",
                "{'slug':'nurse','onetSoc':'29-1151.00','jobZone':{'zone':3,'source':'b'},'sources':['b']}",
                "{'slug':'nurse','onetSoc':'29-1141.00','jobZone':{'zone':5,'source':'c'},'sources':['c']}");

        assertThat(merged.jobZone().zone()).isEqualTo(5);
        assertThat(merged.sources()).containsExactly("c");
    }

    @Test
    void roleTakesNothingFromARoleOfAnotherOccupation() {
        RoleDocument merged = role("{'slug':'nurse','title':'Nurse','reference':{'occupation':'nurses','match':'exact'}}",
                "{'slug':'nurse','title':'Wet nurse','summary':'S','reference':{'occupation':'carers','match':'exact'},'sources':['b']}");

        assertThat(merged.summary()).isNull();
        assertThat(merged.alternateTitles()).isNull();
        assertThat(merged.sources()).isNull();
    }

    @Test
    void partsOfTheOccupationAreInheritedByTheRoleOfAPack() {
        String below = "{'slug':'nurse','title':'Nurse','skills':[{'skill':'care','source':'onet'}],'tools':[{'tool':'pen'}],'sources':['onet','b']}";

        RoleDocument merged = role("{'slug':'nurse','title':'Nurse','tools':[{'tool':'syringe'}]}", below);

        assertThat(fields(merged).path("inherited").toString()).isEqualTo("[\"skills\"]");
        assertThat(merged.sources()).as("each skill names its own").containsExactly("onet");
        assertThat(merged.tools()).extracting(RoleDocument.RoleTool::tool).containsExactly("syringe");
    }

    @Test
    void wordsOfADescriptionComeWithTheirSource() {
        String below = "{'slug':'nurse','title':'Nurse','description':'Cares.','textSource':'onet','sources':['onet']}";

        assertThat(role("{'slug':'nurse','title':'Nurse'}", below).textSource()).isEqualTo("onet");
        assertThat(role("{'slug':'nurse','title':'Nurse','description':'Own.'}", below).textSource()).isNull();
    }

    @Test
    void layerThatStatesTheSameAgainChangesNothing() {
        String layer = wages("a 2025-05 'median':100,'atLeast':['median']",
                "b 2024-05 'mean':5,'missing':{'median':'suppressed'}");
        String whole = layer.substring(0, layer.length() - 1)
                + ",'title':'N','sources':['a','b'],'jobZone':{'zone':3,'source':'a'}}";

        assertThat(fields(occupation(whole, whole, whole))).isEqualTo(fields(occupation(whole)));
    }
}
