package org.careerguide.web.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.lookup.LookupResource;
import org.careerguide.role.RoleResource;
import org.careerguide.search.SearchResource;
import org.careerguide.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.netty.handler.codec.http.QueryStringDecoder;

/** What is refused of a query, by what its operation declares, and which queries ask the same. */
class ParameterCheckTest {

    private static final String LONG = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

    private static final Map<String, Class<?>> OPERATIONS = Map.of("list", RoleResource.class, "search", SearchResource.class,
            "lookup", LookupResource.class);

    private final ParameterCheck check = new ParameterCheck(null);

    private static ResourceInfo operation(String name) {
        Method method = Arrays.stream(OPERATIONS.get(name).getDeclaredMethods())
                .filter(one -> one.isAnnotationPresent(GET.class) && !one.isAnnotationPresent(Path.class)).findFirst()
                .orElseThrow();
        return Stubs.answering(ResourceInfo.class, Map.of("getResourceMethod", method));
    }

    private static MultivaluedMap<String, String> query(String query) {
        var parameters = new MultivaluedHashMap<String, String>();
        new QueryStringDecoder("?" + query).parameters().forEach(parameters::addAll);
        return parameters;
    }

    private List<Problem.Mistake> mistakes(String operation, String query) {
        UriInfo uri = Stubs.answering(UriInfo.class, Map.of("getQueryParameters", query(query)));
        var properties = new HashMap<String, Object>(Map.of("getUriInfo", uri));
        properties.put("getProperty", null);
        InvalidParameterException refusal = catchThrowableOfType(InvalidParameterException.class,
                () -> check.check(Stubs.answering(ContainerRequestContext.class, properties), operation(operation)));
        return refusal == null ? List.of() : refusal.mistakes();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "limit=1", "limit=100", "skill=ab", "skill=ab,cd-ef", "education=masters-degree",
            "education=masters-degree,bachelors-degree", "q=a",
            "q=%F0%9F%92%89%F0%9F%92%89%F0%9F%92%89%F0%9F%92%89%F0%9F%92%89", "minProjectedChange=-100",
            "minProjectedChange=2.50",
            "minProjectedChange=1e3",
            "minProjectedChange=-0.5", "sort=title", "sort=-medianWage,title", "fields=slug,title",
            "expand=skills,tools",
            "count=exact", "cursor=whatever", "limit=100&expand=skills,tools", "limit=66&expand=skills,tools,wages" })
    void whatIsDeclaredIsTaken(String query) {
        assertThat(mistakes("list", query)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
            "limit=0, limit, out-of-range", "limit=101, limit, out-of-range", "limit=-1, limit, out-of-range",
            "limit=x, limit, wrong-type", "limit=1.0, limit, wrong-type", "limit=1e1, limit, wrong-type",
            "limit=007, limit, wrong-type",
            "limit=%2B5, limit, wrong-type", "limit=%205, limit, wrong-type", "limit=-0, limit, out-of-range",
            "limit=99999999999999999999, limit, out-of-range", "limit=, limit, empty-value", "limit=５, limit, wrong-type",
            "limit=5&limit=5, limit, repeated-parameter", "minProjectedChange=-100.01, minProjectedChange, out-of-range",
            "minProjectedChange=10001, minProjectedChange, out-of-range",
            "minProjectedChange=.5, minProjectedChange, wrong-type",
            "minProjectedChange=1., minProjectedChange, wrong-type",
            "minProjectedChange=NaN, minProjectedChange, wrong-type", "minProjectedChange=0x1, minProjectedChange, wrong-type",
            "minProjectedChange=1e999, minProjectedChange, out-of-range",
            "minProjectedChange=1e9999, minProjectedChange, wrong-type",
            "'skill=ab,ab', skill, repeated-value", "skill=AB, skill, bad-format", "'skill=ab,', skill, bad-format",
            "education=master, education, unknown-value", "'education=masters-degree,', education, unknown-value",
            "'education=masters-degree,masters-degree', education, repeated-value",
            "q=" + LONG + ", q, too-long", "q=%20, q, empty-value", "q=%E2%80%8B, q, empty-value", "q=a%00, q, bad-format",
            "sort=titel, sort, unknown-value", "sort=--title, sort, unknown-value", "'sort=title,-title', sort, repeated-value",
            "'sort=title,', sort, empty-value", "sort=-, sort, empty-value", "fields=-slug, fields, unknown-value",
            "'fields=slug,slug', fields, repeated-value", "expand=skill, expand, unknown-value", "count=1, count, bad-format",
            "'limit=67&expand=skills,tools,wages', limit, out-of-range", "slug=a, slug, unknown-parameter",
            "Limit=5, Limit, unknown-parameter",
    })
    void whatIsNotIsRefusedByName(String query, String name, String code) {
        assertThat(mistakes("list", query)).extracting(mistake -> mistake.name() + " " + mistake.code())
                .containsExactly(name + " " + code);
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        assertThat(mistakes("list", "limit=0&sort=x&skil=a&education=masters-degree,masters-degree"))
                .extracting(mistake -> mistake.name() + " " + mistake.code()).containsExactlyInAnyOrder("limit out-of-range",
                        "sort unknown-value", "skil unknown-parameter", "education repeated-value");
    }

    @Test
    void mistakeSaysWhatIsAllowedAndWhatIsNearest() {
        Problem.Mistake unknown = mistakes("list", "skil=ab").get(0);
        Problem.Mistake level = mistakes("list", "education=master-degree").get(0);

        assertThat(unknown.message()).isEqualTo("There is no parameter “skil”; the nearest is “skill”.");
        assertThat(unknown.allowed()).contains("skill", "limit", "draft").isSorted();
        assertThat(level.message()).isEqualTo(
                "The parameter “education” names “master-degree”, which it does not know; the nearest is “masters-degree”.");
        assertThat(level.allowed()).contains("bachelors-degree", "masters-degree").hasSize(8);
        assertThat(mistakes("list", "limit=0").get(0).allowed()).containsExactly("a whole number from 1 to 100");
    }

    @Test
    void longValuesAreShortenedInMessages() {
        assertThat(mistakes("list", "skill=" + "A".repeat(5000)).get(0).message()).hasSizeLessThan(200);
        assertThat(mistakes("list", "limit=" + "1".repeat(900)).get(0).message()).hasSizeLessThan(200);
        assertThat(mistakes("list", "x".repeat(5000) + "=1").get(0).message()).hasSizeLessThan(200);
        assertThat(mistakes("list", "sort=" + "x".repeat(5000)).get(0).message()).hasSizeLessThan(200);
    }

    @Test
    void requiredParameterMayNotBeLeftOut() {
        assertThat(mistakes("search", "q=nurse")).isEmpty();
        assertThat(mistakes("search", "")).extracting(mistake -> mistake.code() + " " + mistake.allowed())
                .containsExactly("missing-parameter [from 1 to 200 characters]");
        assertThat(mistakes("search", "q=")).extracting(mistake -> mistake.code() + " " + mistake.allowed())
                .containsExactly("empty-value [a value]");
    }

    @Test
    void patternIsToldInItsOwnWords() {
        String words = "an O*NET-SOC code such as 29-2072.00";

        assertThat(mistakes("lookup", "code=29-2072")).isEmpty();
        assertThat(mistakes("lookup", "code=NURSE").get(0).allowed().get(0)).startsWith(words);
        assertThat(mistakes("lookup", "").get(0).allowed().get(0)).startsWith(words);
    }

    @ParameterizedTest(name = "q={0}: {1}")
    @CsvSource({ "a, true", "7, true", "é, true", "Ж, true", "日, true", "𠮷, true", "𝐧, true", "%20𠮷%20, true", "-𠮷-, true",
            "-, false", "%20, false", "'@[`{~', false", "%C2%A0, false", "%C2%BF, false", "a%00, false", "𠮷%00, false" })
    void queryHasALetterOfAnyScript(String q, boolean taken) {
        assertThat(mistakes("search", "q=" + q).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest(name = "explain={0}")
    @ValueSource(strings = { "TRUE", "1", "yes", "true " })
    void booleanIsTrueOrFalse(String value) {
        assertThat(mistakes("search", "q=nurse&explain=true")).isEmpty();
        assertThat(mistakes("search", "q=nurse&explain=" + value))
                .extracting(mistake -> mistake.code() + " " + mistake.allowed())
                .containsExactly("unknown-value [true, false]");
    }

    @Test
    void valueThatHoldsAnywayIsLeftOutOfTheForm() {
        assertThat(check.canonical(operation("search"), query("q=nurse&explain=false&limit=20")))
                .isEqualTo(check.canonical(operation("search"), query("q=nurse")))
                .isNotEqualTo(check.canonical(operation("search"), query("q=nurse&explain=true")));
    }

    @ParameterizedTest(name = "{0} asks the same as {1}")
    @CsvSource(delimiter = '|', value = { "limit=20 | ''", "limit=20&q=a | q=a", "sort=title&q=a | q=a&sort=title",
            "skill=a%2Cb | skill=a,b",
            "q=%61 | q=a" })
    void queriesThatAskTheSameHaveOneForm(String one, String other) {
        assertThat(check.canonical(operation("list"), query(one))).isEqualTo(check.canonical(operation("list"), query(other)));
    }

    @ParameterizedTest(name = "{0} asks something else than {1}")
    @CsvSource(delimiter = '|', value = { "limit=21 | ''", "q=a | q=A", "skill=ab,cd | skill=cd,ab",
            "limit=5&q=6 | limit=6&q=5",
            "q=ab | skill=ab", "q=a%26skill=ab | q=a&skill=ab", "q=a%2526 | q=a%26", "q=a%2Bb | q=a+b" })
    void queriesThatAskSomethingElseHaveAnotherForm(String one, String other) {
        assertThat(check.canonical(operation("list"), query(one)))
                .isNotEqualTo(check.canonical(operation("list"), query(other)));
    }

    /** Answers are kept by this form: one request may not have its answer kept for another. */
    @ParameterizedTest
    @ValueSource(strings = { "q=a%0Askill%3Dab", "q=a%26skill%3Dab", "q=a%0D%0Askill%3Dab", "q=a%3Bskill%3Dab",
            "q=a%2526skill%253Dab" })
    void valueDoesNotPassForAnotherParameter(String query) {
        assertThat(check.canonical(operation("list"), query(query)))
                .isNotEqualTo(check.canonical(operation("list"), query("q=a&skill=ab")));
    }

    @ParameterizedTest(name = "{0} has the address {1}")
    @CsvSource(delimiter = '|', value = { "'' | ''", "q=b&limit=5 | limit=5&q=b", "limit=20&q=b | q=b", "fields=slug&q=b | q=b",
            "q=b&q=c | q=c",
            "&&q=b | q=b", "limit=%32%30 | ''", "utm=1 | utm=1" })
    void addressOfAnAnswerHasOneFormWithoutWhatOnlyJsonKnows(String query, String address) {
        assertThat(check.address(operation("list"), query)).isEqualTo(address);
    }
}
