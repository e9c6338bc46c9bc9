package org.careerguide.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.container.ResourceInfo;

import org.careerguide.skill.SkillResource;
import org.careerguide.testsupport.Stubs;
import org.careerguide.web.check.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which fields of an answer are sent. */
class SelectedFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final SelectedFields fields = new SelectedFields(JSON);

    record Thing(String slug, String title, Integer wage, Integer outlook, Map<String, String> missing) {
    }

    record ThingPage(List<Thing> items, Map<String, Integer> page) {
    }

    /** What is written of an answer of an operation: one with a selection, or one without. */
    private JsonNode written(Object answer, String names, boolean selectable) {
        Method operation = Arrays.stream((selectable ? SkillResource.class : Object.class).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Selection.class) == selectable).findFirst().orElseThrow();
        ResourceInfo resource = Stubs.answering(ResourceInfo.class, Map.of("getResourceMethod", operation));
        return json(new String(fields.write(answer, names, resource), StandardCharsets.UTF_8));
    }

    private static Thing thing() {
        return new Thing("nurse", "Nurse", null, 5, new LinkedHashMap<>(Map.of("wage", "suppressed")));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "fields={0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "slug | {'slug':'nurse'}", "title,slug | {'slug':'nurse','title':'Nurse'}",
            // Of a value that is not there, the reason is.
            "wage | {'missing':{'wage':'suppressed'}}", "slug,wage | {'slug':'nurse','missing':{'wage':'suppressed'}}",
            "outlook | {'outlook':5}", "missing | {'missing':{'wage':'suppressed'}}",
            "slug,missing | {'slug':'nurse','missing':{'wage':'suppressed'}}" })
    void answerHasTheNamedFieldsAndTheReasonsOfThoseThatAreAbsent(String names, String answer) {
        ObjectNode selected = JSON.valueToTree(thing());
        SelectedFields.select(selected, List.of(names.split(",")));

        assertThat(selected).isEqualTo(json(answer));
    }

    @Test
    void everyItemOfAListHasTheNamedFields() {
        var page = new ThingPage(List.of(thing(), new Thing("coder", "Coder", 7, null, null)), Map.of("limit", 20));

        assertThat(written(page, "slug,wage", true)).isEqualTo(
                json("{'items':[{'slug':'nurse','missing':{'wage':'suppressed'}},{'slug':'coder','wage':7}],'page':{'limit':20}}"));
        assertThat(written(new ThingPage(List.of(), Map.of()), "slug", true)).isEqualTo(json("{'items':[],'page':{}}"));
    }

    @Test
    void answerThatCannotBeSelectedFromIsSentWhole() {
        JsonNode whole = json("{'slug':'nurse','title':'Nurse','outlook':5,'missing':{'wage':'suppressed'}}");

        assertThat(written(thing(), "slug", false)).isEqualTo(whole);
        assertThat(written(thing(), null, true)).as("nothing is selected").isEqualTo(whole);
    }
}
