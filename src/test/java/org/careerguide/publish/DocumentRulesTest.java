package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a document of which each field by itself is sound; {@link FigureRulesTest} has the figures. */
class DocumentRulesTest {

    private static List<ContentMistake> mistakes(Document document) {
        var mistakes = new ArrayList<ContentMistake>();
        DocumentRules.check(new DocumentSet.Entry("file.yaml", Map.of("", 1), document), mistakes);
        return mistakes;
    }

    /** The fields with mistakes, separated by spaces. */
    static String fields(Document document) {
        return mistakes(document).stream().map(ContentMistake::field).collect(Collectors.joining(" "));
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
}
