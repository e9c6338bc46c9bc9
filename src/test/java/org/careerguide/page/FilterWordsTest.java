package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say a list was filtered by. */
class FilterWordsTest {

    private static final FixedContent CONTENT = FixedContent.of(
            FixedContent.document(SkillDocument.class, "care", "'title':'Caring','kind':'skill'"),
            FixedContent.document(SkillDocument.class, "count", "'title':'Counting','kind':'skill'"),
            FixedContent.document(ToolDocument.class, "chart", "'title':'Chart board','kind':'software'"),
            FixedContent.document(RoleDocument.class, "nurse", "'title':'Registered nurse'"));

    private final FilterWords words = new FilterWords(null, null);

    private String of(String query) {
        return words.of(parameters(query), CONTENT);
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], List.of(pair[1])));
        return parameters;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "interests=R:5,I:20,A:5 | Investigative 20, Realistic 5, Artistic 5",
            "values=support:3,working-conditions:6 | Working conditions 6, Support 3",
            "skills=care:3,count:2.5 | Caring 3, Counting 2.5", "skills=a:1,b:2,c:3,d:4 | 4 skills",
            "skills=care:3&jobZone=2&interests=R:-1,S:1 | Social 1, Realistic -1; Caring 3" })
    void profilesAreToldTheHighestFirst(String query, String told) {
        assertThat(words.profile(parameters(query), CONTENT)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "skill=care | Caring", "skill=care,count | Caring or Counting", "skill=care,care | Caring",
            // A slug that nothing has is all that is known of it.
            "skill=unheard-of | unheard-of", "tool=chart | Chart board", "hotTechnology=chart | hot technology Chart board",
            "role=nurse | Registered nurse",
            "q=nurse | “nurse”", "q= nurse  | “nurse”", "jobZone=3,4 | job zone 3 or 4",
            "minMedianWage=50000 | median wage at least $50,000 a year",
            "maxMedianWage=50000.5 | median wage at most $50,000.50 a year",
            "minMedianWage=50000.005 | median wage at least $50000.005 a year",
            "minProjectedChange=5 | projected change at least +5 %",
            "maxProjectedChange=-2.5 | projected change at most −2.5 %",
            "maxProjectedChange=0 | projected change at most 0 %",
            "maxProjectedChange=-0.00001 | projected change at most −0.00001 %",
            "education=bachelors-degree | typical entry education bachelor's degree",
            "education=masters-degree,no-formal-credential | typical entry education master's degree or no formal credential",
            "soc=29-1141 | SOC 29-1141", "onetSoc=29-1141.00 | O*NET-SOC 29-1141.00",
            "jobFamily=29 | Healthcare Practitioners and Technical Occupations",
            "jobFamily=unheard-of | unheard-of", "interest=R | Realistic", "interest=realistic,S | Realistic or Social",
            // What people say of themselves leaves nothing out.
            "jobZone=2&interests=R:20,I:5&values=support:3&skills=care:3 | job zone 2",
            "kind=same-family,other | same family or other",
            "skill=care&minMedianWage=1 | Caring; median wage at least $1 a year",
            "minMedianWage=1&skill=care | median wage at least $1 a year; Caring",
    })
    void filterIsToldInWords(String query, String text) {
        assertThat(of(query)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "cursor=abc", "limit=5", "count=exact", "sort=title", "fields=slug", "expand=skills", "draft=x",
            "theme=dark", "accent=ff0000", "limit=5&sort=-title&cursor=x" })
    void whatLeavesNothingOutIsNoFilter(String query) {
        assertThat(of(query)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "limit=5&skill=care", "skill=care&limit=5", "sort=title&skill=care&count=exact" })
    void filterAmongOtherParametersIsToldAlone(String query) {
        assertThat(of(query)).isEqualTo("Caring");
        assertThat(words.of(Map.of(), CONTENT)).isEmpty();
    }
}
