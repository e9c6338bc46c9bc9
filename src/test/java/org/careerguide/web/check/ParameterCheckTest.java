package org.careerguide.web.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.testsupport.Stubs;
import org.careerguide.web.Values;
import org.careerguide.web.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.netty.handler.codec.http.QueryStringDecoder;

/** What is refused of a query, by what its operation declares, and which queries ask the same. */
class ParameterCheckTest {

    record Nurse(String slug, String title, String wage) {
    }

    @Path("/api/v1/nurses")
    static class Nurses {

        @Selection(view = Nurse.class, sort = { "title", "wage" }, expand = { "skills", "tools", "paths" })
        public void list(@BeanParam ListParameters page, @RestQuery @Pattern(regexp = Values.SLUGS) String skill,
                @RestQuery @Pattern(regexp = "^(low|middle|high)(,(low|middle|high))*$") String level,
                @RestQuery @Size(min = 1, max = 5) String q,
                @RestQuery @DecimalMin("-100") @DecimalMax("1000") BigDecimal minChange, @RestQuery boolean hot) {
            // Only its declaration counts.
        }

        public void one(@RestQuery @NotNull @Pattern(regexp = "^[a-z]+$", message = "small letters") String code,
                @RestQuery @DefaultValue("3") @Min(1) @Max(5) int depth) {
            // Only its declaration counts.
        }
    }

    private final ParameterCheck check = new ParameterCheck(null);

    private static ResourceInfo operation(String name) {
        Method method = Arrays.stream(Nurses.class.getDeclaredMethods()).filter(one -> one.getName().equals(name)).findFirst()
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
    @ValueSource(strings = { "", "limit=1", "limit=100", "skill=ab", "skill=ab,cd-ef", "level=low", "level=high,low", "q=a",
            "q=%F0%9F%92%89%F0%9F%92%89%F0%9F%92%89%F0%9F%92%89%F0%9F%92%89", "minChange=-100", "minChange=2.50",
            "minChange=1e3",
            "minChange=-0.5", "hot=true", "hot=false", "sort=title", "sort=-wage,title", "fields=slug,wage",
            "expand=skills,tools",
            "count=exact", "cursor=whatever", "limit=100&expand=skills,tools", "limit=66&expand=skills,tools,paths" })
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
            "limit=5&limit=5, limit, repeated-parameter", "minChange=-100.01, minChange, out-of-range",
            "minChange=1001, minChange, out-of-range", "minChange=.5, minChange, wrong-type",
            "minChange=1., minChange, wrong-type",
            "minChange=NaN, minChange, wrong-type", "minChange=0x1, minChange, wrong-type",
            "minChange=1e999, minChange, out-of-range",
            "minChange=1e9999, minChange, wrong-type", "hot=TRUE, hot, unknown-value", "hot=1, hot, unknown-value",
            "'skill=ab,ab', skill, repeated-value", "skill=AB, skill, bad-format", "'skill=ab,', skill, bad-format",
            "level=lov, level, unknown-value", "'level=low,', level, unknown-value", "'level=low,low', level, repeated-value",
            "q=abcdef, q, too-long", "q=%20, q, empty-value", "q=%E2%80%8B, q, empty-value", "q=a%00, q, bad-format",
            "sort=slugs, sort, unknown-value", "sort=--title, sort, unknown-value", "'sort=title,-title', sort, repeated-value",
            "'sort=title,', sort, empty-value", "sort=-, sort, empty-value", "fields=-slug, fields, unknown-value",
            "'fields=slug,slug', fields, repeated-value", "expand=skill, expand, unknown-value", "count=1, count, bad-format",
            "'limit=67&expand=skills,tools,paths', limit, out-of-range", "slug=a, slug, unknown-parameter",
            "Limit=5, Limit, unknown-parameter",
    })
    void whatIsNotIsRefusedByName(String query, String name, String code) {
        assertThat(mistakes("list", query)).extracting(mistake -> mistake.name() + " " + mistake.code())
                .containsExactly(name + " " + code);
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        assertThat(mistakes("list", "limit=0&sort=x&skil=a&level=low,low&hot=maybe"))
                .extracting(mistake -> mistake.name() + " " + mistake.code()).containsExactlyInAnyOrder("limit out-of-range",
                        "sort unknown-value", "skil unknown-parameter", "level repeated-value", "hot unknown-value");
    }

    @Test
    void mistakeSaysWhatIsAllowedAndWhatIsNearest() {
        Problem.Mistake unknown = mistakes("list", "skil=ab").get(0);
        Problem.Mistake level = mistakes("list", "level=hihg").get(0);

        assertThat(unknown.message()).isEqualTo("There is no parameter “skil”; the nearest is “skill”.");
        assertThat(unknown.allowed()).contains("skill", "limit").isSorted();
        assertThat(level.message())
                .isEqualTo("The parameter “level” names “hihg”, which it does not know; the nearest is “high”.");
        assertThat(level.allowed()).containsExactly("low", "middle", "high");
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
        assertThat(mistakes("one", "code=abc")).isEmpty();
        assertThat(mistakes("one", "")).extracting(mistake -> mistake.code() + " " + mistake.allowed())
                .containsExactly("missing-parameter [small letters]");
        assertThat(mistakes("one", "code=")).extracting(Problem.Mistake::code).containsExactly("empty-value");
        assertThat(mistakes("one", "code=ABC").get(0).allowed()).containsExactly("small letters");
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
