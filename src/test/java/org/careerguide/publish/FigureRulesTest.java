package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerguide.publish.DocumentRulesTest.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of the figures of occupations and places. */
class FigureRulesTest {

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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'median':3,'atLeast':['median'] | \"\"", "'median':3,'mean':4,'atLeast':['mean','median'] | \"\"",
            "'median':3,'atLeast':['mean'] | .atLeast[0]", "'median':3,'atLeast':['median','percentile90'] | .atLeast[1]",
            "'median':3,'atLeast':['medain'] | .atLeast[0]", "'percentile25':4,'median':3 | here",
    })
    void lowerBoundsAreAmountsThatAreStated(String amounts, String field) {
        String of = field.isEmpty() ? "" : "%s" + (field.equals("here") ? "" : field);
        assertThat(fields(paid(amounts))).isEqualTo(of.formatted("wages[0]"));
        assertThat(fields(FixedContent.document(PlaceWagesDocument.class, "ohio",
                "'occupations':[{'soc':'29-1141','title':'Nurses','hour':{" + amounts + "}}]")))
                .isEqualTo(of.formatted("occupations[0].hour"));
    }

    @Test
    void aFigureIsStatedOnce() {
        String wages = "{'source':'survey','date':'2025-05','place':{'code':'US','name':'US'},'currency':'USD','per':'year','median':%d}";
        assertThat(fields(occupation("'wages':[" + wages.formatted(1) + "," + wages.formatted(2) + "]"))).isEqualTo("wages[1]");
        assertThat(
                fields(occupation("'wages':[" + wages.formatted(1) + "," + wages.formatted(2).replace("year", "hour") + "]")))
                .isEmpty();
        String outlook = "{'source':'survey','place':{'code':'US','name':'US'},'baseYear':2024,'targetYear':%d}";
        assertThat(fields(occupation("'outlook':[" + outlook.formatted(2034) + "," + outlook.formatted(2034) + "]")))
                .isEqualTo("outlook[1]");
        assertThat(fields(occupation("'outlook':[" + outlook.formatted(2034) + "," + outlook.formatted(2029) + "]"))).isEmpty();
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
