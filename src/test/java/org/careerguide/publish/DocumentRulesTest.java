package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of a document of which each field by itself is sound. */
class DocumentRulesTest {

    private static List<ContentMistake> mistakes(Document document) {
        var mistakes = new ArrayList<ContentMistake>();
        DocumentRules.check(new DocumentSet.Entry("file.yaml", Map.of("", 1), document), mistakes);
        return mistakes;
    }

    /** The fields with mistakes, separated by spaces. */
    private static String fields(Document document) {
        return mistakes(document).stream().map(ContentMistake::field).collect(Collectors.joining(" "));
    }

    private static OccupationDocument occupation(String parts) {
        return FixedContent.document(OccupationDocument.class, "nurses",
                "'onetSoc':'29-1141.00','soc':'29-1141'" + (parts.isEmpty() ? "" : "," + parts));
    }

    private static OccupationDocument paid(String figures) {
        return occupation("'wages':[{'source':'survey','date':'2025-05','place':{'code':'US','name':'US'},'currency':'USD',"
                + "'per':'year'" + (figures.isEmpty() ? "" : "," + figures) + "}]");
    }

    private static OccupationDocument projected(String figures) {
        return occupation("'outlook':[{'source':'survey','place':{'code':'US','name':'US'}," + figures + "}]");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({ "29-1141.00, 29-1141, ''", "29-1141.07, 29-1141, ''", "29-1142.00, 29-1141, onetSoc",
            "29-1141.00, 29-1142, onetSoc" })
    void bothCodesAreOfOneOccupation(String onetSoc, String soc, String fields) {
        assertThat(fields(FixedContent.document(OccupationDocument.class, "nurses",
                "'onetSoc':'" + onetSoc + "','soc':'" + soc + "'"))).isEqualTo(fields);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "'''percentile10'':1,''percentile25'':2,''median'':3,''percentile75'':4,''percentile90'':5' | ''",
            // A publisher may round two percentiles to one figure.
            "'''percentile10'':1,''median'':1.00,''percentile90'':1.0' | ''",
            "'''median'':3' | ''", "'' | ''",
            "'''percentile10'':4,''median'':3' | wages[0]",
            "'''percentile10'':1,''percentile90'':0.99' | wages[0]",
            "'''percentile25'':2,''percentile75'':1.5' | wages[0]",
            // The mean may lie anywhere.
            "'''mean'':100,''percentile90'':5' | ''",
    })
    void percentilesRise(String figures, String fields) {
        assertThat(fields(paid(figures))).isEqualTo(fields);
    }

    @Test
    void percentilesInAnyOtherThanRisingOrderAreRefused() {
        List<String> names = List.of("percentile10", "percentile25", "median", "percentile75", "percentile90");
        var random = new Random(14);
        for (int round = 0; round < 300; round++) {
            int[] amounts = IntStream.range(0, 5).map(i -> 1 + random.nextInt(4)).toArray();
            boolean rising = IntStream.range(1, 5).allMatch(i -> amounts[i - 1] <= amounts[i]);
            String figures = IntStream.range(0, 5).mapToObj(i -> "'" + names.get(i) + "':" + amounts[i])
                    .collect(Collectors.joining(","));
            assertThat(fields(paid(figures)).isEmpty()).as("%s", Arrays.toString(amounts)).isEqualTo(rising);
        }
    }

    @ParameterizedTest(name = "from {0} to {1} jobs by {2} %: {3}")
    @CsvSource(nullValues = "unknown", value = { "100, 110, 10, ''", "110, 100, -9.1, ''", "100, 100, 0, ''",
            // Employment is rounded to hundreds, the change is not.
            "100, 100, 0.4, ''", "100, 100, -0.4, ''", "100, 110, 0, ''",
            "100, 110, -10, outlook[0].changePercent", "110, 100, 0.1, outlook[0].changePercent",
            "0, 1000000000, -1, outlook[0].changePercent", "unknown, 110, -10, ''", "100, unknown, -10, ''",
            "100, 110, unknown, ''" })
    void changeHasTheSignOfTheDifference(String base, String target, String change, String fields) {
        assertThat(fields(projected("'baseYear':2024,'targetYear':2034"
                + (base == null ? "" : ",'baseEmployment':" + base) + (target == null ? "" : ",'targetEmployment':" + target)
                + (change == null ? "" : ",'changePercent':" + change)))).isEqualTo(fields);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({ "2024, 2034, ''", "2024, 2025, ''", "2024, 2024, outlook[0].targetYear", "2034, 2024, outlook[0].targetYear" })
    void projectionsEndAfterTheyBegin(int base, int target, String fields) {
        assertThat(fields(projected("'baseYear':" + base + ",'targetYear':" + target))).isEqualTo(fields);
    }

    @ParameterizedTest(name = "wages may lack {0}")
    @ValueSource(strings = { "mean", "percentile10", "percentile25", "median", "percentile75", "percentile90", "employment",
            "employmentRelativeStandardErrorPercent", "meanRelativeStandardErrorPercent", "jobsPer1000", "locationQuotient" })
    void everyFigureOfWagesMayBeMissingForAReason(String name) {
        assertThat(fields(paid("'missing':{'" + name + "':'suppressed'}"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'education':[{'level':'a','missing':{'sharePercent':'suppressed'}}] | \"\"",
            "'education':[{'level':'a','missing':{'share':'suppressed'}}] | education[0].missing.share",
            "'relatedExperience':[{'level':'a','missing':{'share':'suppressed'}}] | relatedExperience[0].missing.share",
            "'onSiteTraining':[{'level':'a','missing':{'share':'suppressed'}}] | onSiteTraining[0].missing.share",
            "'onTheJobTraining':[{'level':'a','missing':{'share':'suppressed'}}] | onTheJobTraining[0].missing.share",
            "'workStyles':[{'title':'a','missing':{'importance':'suppressed'}}] | \"\"",
            "'workStyles':[{'title':'a','missing':{'level':'suppressed'}}] | workStyles[0].missing.level",
            "'abilities':[{'title':'a','missing':{'level':'suppressed','importance':'not-collected'}}] | \"\"",
            "'abilities':[{'title':'a','missing':{'levels':'suppressed'}}] | abilities[0].missing.levels",
            "'generalisedActivities':[{'title':'a','missing':{'x':'suppressed'}}] | generalisedActivities[0].missing.x",
            "'workContext':[{'title':'a','missing':{'score':'suppressed','answers':'suppressed'}}] | \"\"",
            "'workContext':[{'title':'a','missing':{'mean':'suppressed'}}] | workContext[0].missing.mean",
            "'workContext':[{'title':'a','answers':[{'answer':'x','missing':{'sharePercent':'suppressed'}}]}] | \"\"",
            "'workContext':[{'title':'a','answers':[{'answer':'x','missing':{'y':'suppressed'}}]}] | workContext[0].answers[0].missing.y",
            "'missing':{'programmes':'not-applicable'} | \"\"",
            "'missing':{'wages':'suppressed'} | missing.wages",
            "'missing':{'programmes':'same-figure'} | missing.programmes",
            "'education':[{'level':'a'},{'level':'b','missing':{'sharePercent':'same-figure'}}] | education[1].missing.sharePercent",
    })
    void onlyValuesThatThereAreMayBeMissing(String parts, String fields) {
        assertThat(fields(occupation(parts))).isEqualTo(fields);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'missing':{'employment':'suppressed','jobsPer1000':'suppressed'} | \"\"",
            "'missing':{'median':'suppressed'} | occupations[0].missing.median",
            "'year':{'missing':{'median':'not-applicable'}} | \"\"",
            "'hour':{'missing':{'employment':'not-applicable'}} | occupations[0].hour.missing.employment",
            "'year':{'missing':{'median':'same-figure'}} | occupations[0].year.missing.median",
    })
    void wagesOfPlacesLackOnlyWhatTheyCouldState(String figures, String fields) {
        assertThat(fields(FixedContent.document(PlaceWagesDocument.class, "ohio",
                "'occupations':[{'soc':'29-1141','title':'Nurses'," + figures + "}]"))).isEqualTo(fields);
    }

    @ParameterizedTest(name = "two {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "education | {'level':'a'} | {'level':'b'}", "relatedExperience | {'level':'a'} | {'level':'b'}",
            "onSiteTraining | {'level':'a'} | {'level':'b'}", "onTheJobTraining | {'level':'a'} | {'level':'b'}",
            "interests | {'title':'a'} | {'title':'b'}", "workValues | {'title':'a'} | {'title':'b'}",
            "workActivities | {'code':'1','title':'a'} | {'code':'2','title':'a'}",
            "programmes | {'programme':'a'} | {'programme':'b'}",
            "crosswalks | {'scheme':'esco'} | {'scheme':'isco-08'}",
            "related | {'occupation':'a'} | {'occupation':'b'}", "abilities | {'title':'a'} | {'title':'b'}",
            "generalisedActivities | {'title':'a'} | {'title':'b'}", "workContext | {'title':'a'} | {'title':'b'}",
            "workStyles | {'title':'a'} | {'title':'b'}",
            "interestHighPoints | {'position':1,'title':'a'} | {'position':2,'title':'b'}"
    })
    void listsNameEachOnce(String list, String one, String other) {
        assertThat(fields(occupation("'" + list + "':[" + one + "," + other + "]"))).isEmpty();
        assertThat(fields(occupation("'" + list + "':[" + one + "," + other + "," + one + "]"))).isEqualTo(list + "[2]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'skills':[{'skill':'care'}] | \"\"",
            "'skills':[{'skill':'care','importance':3,'source':'survey','date':'2024'}] | \"\"",
            "'skills':[{'skill':'care','importance':3,'source':'survey'}] | skills[0]",
            "'skills':[{'skill':'care','level':3,'date':'2024'}] | skills[0]",
            "'skills':[{'skill':'care','missing':{'importance':'suppressed'}}] | \"\"",
            "'skills':[{'skill':'care','missing':{'title':'suppressed'}}] | skills[0].missing.title",
            "'skills':[{'skill':'care'},{'skill':'care'}] | skills[1]",
            "'tools':[{'tool':'needle'}] | \"\"",
            "'tools':[{'tool':'needle','hot':false}] | tools[0].source",
            "'tools':[{'tool':'needle','inDemand':true,'source':'survey'}] | \"\"",
            "'tools':[{'tool':'needle','category':{'code':'1','title':'x'}}] | tools[0].source",
            "'tools':[{'tool':'needle'},{'tool':'pin'},{'tool':'needle'}] | tools[2]",
            "'workSettings':['ward','ward'] | workSettings[1]", "'certifications':['cpc','rhit'] | \"\"",
            "'certifications':['cpc','cpc','cpc'] | certifications[1] certifications[2]",
            "'alternateTitles':[{'title':'RN','reportedFor':['29-1141.00']}] | alternateTitles[0].source",
            "'alternateTitles':[{'title':'RN'}] | \"\"",
            "'responsibilities':[{'responsibility':'care'},{'responsibility':'care'}] | responsibilities[1]",
            "'responsibilities':[{'responsibility':'care','ratings':{'missing':{'relevancePercent':'suppressed'}}}] | \"\"",
            "'responsibilities':[{'responsibility':'care','ratings':{'missing':{'x':'suppressed'}}}]"
                    + " | responsibilities[0].ratings.missing.x",
            "'responsibilities':[{'responsibility':'care','ratings':{'frequency':[{'answer':'y','missing':{'x':'suppressed'}}]}}]"
                    + " | responsibilities[0].ratings.frequency[0].missing.x",
            "'missing':{'wages':'not-applicable','careerPaths':'not-collected'} | \"\"",
            "'missing':{'wage':'not-applicable'} | missing.wage",
            "'missing':{'wages':'same-figure'} | missing.wages",
    })
    void ratingsAndMarksOfARoleHaveASource(String fields, String mistakes) {
        assertThat(fields(FixedContent.document(RoleDocument.class, "nurse", fields))).isEqualTo(mistakes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "a>b | ''", "a>b b>c c>d | ''",
            "a>b c>d | steps[1].from",
            "a>a | steps[0].to",
            // A path that comes back is not one that leads on.
            "a>b b>a | steps[1].to", "a>b b>c c>b | steps[2].to",
            "a>b c>a | steps[1].from steps[1].to",
    })
    void stepsOfAPathFollowOneAnotherAndNeverComeBack(String steps, String fields) {
        String stated = Arrays.stream(steps.split(" ")).map(step -> "{'from':'" + step.split(">")[0] + "','to':'"
                + step.split(">")[1] + "','asksFor':[{'kind':'experience','text':'x'}]}").collect(Collectors.joining(","));
        assertThat(fields(FixedContent.document(CareerPathDocument.class, "path", "'steps':[" + stated + "]")))
                .isEqualTo(fields);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'kind':'certification','text':'x','certifications':['cpc']} | \"\"",
            "{'kind':'certification','text':'x','certifications':[]} | steps[0].asksFor[0].certifications",
            "{'kind':'certification','text':'x'} | steps[0].asksFor[0].certifications",
            "{'kind':'skill','text':'x'} | \"\"",
            "{'kind':'skill','text':'x'},{'kind':'certification','text':'x'} | steps[0].asksFor[1].certifications" })
    void requiredCertificationIsNamed(String asksFor, String fields) {
        assertThat(fields(FixedContent.document(CareerPathDocument.class, "path",
                "'steps':[{'from':'a','to':'b','asksFor':[" + asksFor + "]}]"))).isEqualTo(fields);
    }

    private static String comparison(String slug, String roles, String values, String choices) {
        String listed = Arrays.stream(roles.split(" ")).map(role -> "'" + role + "'").collect(Collectors.joining(","));
        return fields(FixedContent.document(ComparisonDocument.class, slug, "'roles':[" + listed
                + "],'criteria':[{'slug':'one','title':'One','values':[" + values + "]}],'verdict':{'choices':["
                + Arrays.stream(choices.split(" ")).map(role -> "{'role':'" + role + "'}").collect(Collectors.joining(","))
                + "]}"));
    }

    private static String values(String roles) {
        return Arrays.stream(roles.split(" ")).map(role -> "{'role':'" + role + "','items':[{'text':'x'}]}")
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0} of {1}, values of {2}, choices of {3}: {4}")
    @CsvSource({ "a-vs-b, a b, a b, a b, ''", "a-vs-b, a b, b a, b a, ''", "b-vs-a, a b, a b, a b, slug",
            "a-vs-b-vs-c, a b c, a b c, c a b, ''",
            "a-vs-b, a b, a, a b, criteria[0].values", "a-vs-b, a b, a a b, a b, criteria[0].values",
            "a-vs-b, a b, a b c, a b, criteria[0].values", "a-vs-b, a b, a b, a, verdict.choices",
            "a-vs-b, a b, a b, a b b, verdict.choices", "a-vs-b, a b, a b, a b c, verdict.choices",
            "a-vs-a, a a, a, a, roles[1]" })
    void comparisonSaysSomethingOfEachOfItsRolesOnce(String slug, String roles, String valued, String chosen, String fields) {
        assertThat(comparison(slug, roles, values(valued), chosen)).isEqualTo(fields);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = { "{'text':'x'} | true", "{'skill':'care'} | true",
            "{'skill':'care','text':'x'} | true", "{} | false", "{'skill':'care','tool':'needle'} | false",
            "{'role':'a','workSetting':'ward','text':'x'} | false" })
    void itemStandsForWordsOrForOneDocument(String item, boolean sound) {
        assertThat(comparison("a-vs-b", "a b", "{'role':'a','items':[" + item + "]},{'role':'b','items':[{'text':'x'}]}",
                "a b")).isEqualTo(sound ? "" : "criteria[0].values[0].items[0]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'kind':'text' | \"\"", "'kind':'role','role':'nurse' | \"\"", "'kind':'role' | chapters[0].role",
            "'kind':'text','role':'nurse' | chapters[0].role",
            "'kind':'comparison','comparison':'a-vs-b' | \"\"", "'kind':'comparison' | chapters[0].comparison",
            "'kind':'benefits','benefits':['pay'] | \"\"", "'kind':'benefits','benefits':[] | chapters[0].benefits",
            "'kind':'tips','tips':['ask'] | \"\"", "'kind':'tips','benefits':['pay'] | chapters[0].benefits chapters[0].tips",
            "'kind':'case-studies','caseStudies':['ann'] | \"\"", "'kind':'case-studies' | chapters[0].caseStudies" })
    void chapterShowsWhatItsKindSays(String chapter, String fields) {
        assertThat(fields(FixedContent.document(GuideDocument.class, "guide",
                "'chapters':[{'slug':'one'," + chapter + "}]"))).isEqualTo(fields);
    }

    @Test
    void chaptersHaveDifferentSlugs() {
        assertThat(fields(FixedContent.document(GuideDocument.class, "guide",
                "'chapters':[{'slug':'one','kind':'text'},{'slug':'two','kind':'text'},{'slug':'one','kind':'text'}]")))
                .isEqualTo("chapters[2]");
    }

    private static QuestionnaireDocument questionnaire(String points, String areas, String activities) {
        return FixedContent.document(QuestionnaireDocument.class, "profiler",
                "'answers':[" + Arrays.stream(points.split(" ")).map(one -> "{'text':'t','points':" + one + "}")
                        .collect(Collectors.joining(",")) + "],'areas':["
                        + Arrays.stream(areas.split(" ")).map(one -> "{'interest':'" + one + "','meaning':'m'}")
                                .collect(Collectors.joining(","))
                        + "],'activities':[" + IntStream.range(0, activities.split(" ").length)
                                .mapToObj(i -> "{'text':'do " + i + "','interest':'" + activities.split(" ")[i] + "'}")
                                .collect(Collectors.joining(","))
                        + "]");
    }

    @ParameterizedTest(name = "points {0}, areas {1}, activities {2}: {3}")
    @CsvSource({ "0 1, r i, r i, ''", "0 1 2, r i, i r r i, ''", "1 1, r i, r i, answers[1].points",
            "2 1 0, r i, r i, answers[1].points answers[2].points", "0 1, r r, r r, areas[1]",
            "0 1, r i, r x, activities[1].interest activities", "0 1, r i, r r i, activities",
            "0 1, r i, r r, activities" })
    void areasOfAQuestionnaireCanBeCompared(String points, String areas, String activities, String fields) {
        assertThat(fields(questionnaire(points, areas, activities))).isEqualTo(fields);
    }

    @ParameterizedTest(name = "a needle is a part of {0}: {1}")
    @CsvSource(nullValues = "nothing", value = { "nothing, ''", "sewing-kit, ''", "needle, partOf" })
    void toolIsNoPartOfItself(String whole, String fields) {
        assertThat(fields(FixedContent.document(ToolDocument.class, "needle",
                whole == null ? "" : "'partOf':'" + whole + "'"))).isEqualTo(fields);
    }

    @Test
    void mistakeHasTheLineOfTheNearestFieldThatHasOne() {
        OccupationDocument twice = occupation("'abilities':[{'title':'a'},{'title':'a'}]");
        var mistakes = new ArrayList<ContentMistake>();
        DocumentRules.check(new DocumentSet.Entry("nurses.yaml", Map.of("", 1, "abilities", 12, "abilities[1]", 14), twice),
                mistakes);

        assertThat(mistakes).extracting(ContentMistake::toString)
                .containsExactly("nurses.yaml:14: abilities[1]: “a” is there twice (expected each once)");
    }
}
