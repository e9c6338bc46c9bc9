package org.careerguide.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.container.ResourceInfo;

import org.careerguide.testsupport.Stubs;
import org.careerguide.web.check.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Which fields of an answer are sent. */
class SelectedFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final SelectedFields fields = new SelectedFields(JSON);

    record Thing(String slug, String title, Integer wage, Integer outlook, Map<String, String> missing) {
    }

    record ThingPage(List<Thing> items, Map<String, Integer> page) {
    }

    static class Operations {

        @Selection(view = Thing.class)
        Thing selectable() {
            return null;
        }

        Thing whole() {
            return null;
        }
    }

    private JsonNode written(Object answer, String names, String operation) {
        try {
            ResourceInfo resource = Stubs.answering(ResourceInfo.class,
                    Map.of("getResourceMethod", Operations.class.getDeclaredMethod(operation)));
            return JSON.readTree(new String(fields.write(answer, names, resource)));
        } catch (NoSuchMethodException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", value = {
            "none | {'slug':'nurse','title':'Nurse','outlook':5,'missing':{'wage':'suppressed'}}",
            "slug | {'slug':'nurse'}", "title,slug | {'slug':'nurse','title':'Nurse'}",
            // Of a value that is not there, the reason is.
            "wage | {'missing':{'wage':'suppressed'}}", "slug,wage | {'slug':'nurse','missing':{'wage':'suppressed'}}",
            "outlook | {'outlook':5}", "missing | {'missing':{'wage':'suppressed'}}",
            "slug,missing | {'slug':'nurse','missing':{'wage':'suppressed'}}" })
    void answerHasTheNamedFieldsAndTheReasonsOfThoseThatAreAbsent(String names, String answer) {
        assertThat(written(thing(), names, "selectable")).isEqualTo(json(answer));
    }

    @Test
    void everyItemOfAListHasTheNamedFields() {
        var page = new ThingPage(List.of(thing(), new Thing("coder", "Coder", 7, null, null)), Map.of("limit", 20));

        assertThat(written(page, "slug,wage", "selectable")).isEqualTo(
                json("{'items':[{'slug':'nurse','missing':{'wage':'suppressed'}},{'slug':'coder','wage':7}],'page':{'limit':20}}"));
        assertThat(written(new ThingPage(List.of(), Map.of()), "slug", "selectable")).isEqualTo(json("{'items':[],'page':{}}"));
    }

    @Test
    void answerThatCannotBeSelectedFromIsSentWhole() {
        assertThat(written(thing(), "slug", "whole")).isEqualTo(written(thing(), null, "selectable"));
    }
}
