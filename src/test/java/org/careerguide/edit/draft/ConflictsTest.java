package org.careerguide.edit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.careerguide.content.DocumentJson;
import org.careerguide.edit.document.Differences;
import org.careerguide.error.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What becomes of a document that both a draft and another publication have changed. */
class ConflictsTest {

    private static Problem.Conflict conflict(JsonNode base, JsonNode live, JsonNode draft) {
        JsonNode liveChanges = Differences.patch(base, live);
        JsonNode draftChanges = Differences.patch(base, draft);
        return new Problem.Conflict("tip", "read-much", 2L, "ann", base, live, draft, liveChanges, draftChanges,
                Conflicts.collisions(liveChanges, draftChanges));
    }

    private static Problem.Conflict conflict(String base, String live, String draft) {
        return conflict(json(base), json(live), json(draft));
    }

    private static ObjectNode json(String text) {
        return DocumentJson.fields(text.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}, live {1}, in the draft {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'a':1,'b':1} | {'a':2,'b':1} | {'a':1,'b':2} | ``",
            "{'a':1,'b':1} | {'a':2,'b':1} | {'a':3,'b':1} | /a",
            "{'a':1} | {} | {'a':2} | /a",
            "{'a':1} | {'a':2} | {} | /a",
            "{} | {'a':1} | {'a':2} | /a",
            "{'l':[1,2]} | {'l':[1]} | {'l':[1,2,3]} | /l",
            "{'l':[{'x':1},{'x':2}]} | {'l':[{'x':9},{'x':2}]} | {'l':[{'x':1},{'x':8}]} | /l",
            "{'l':[1],'m':[1]} | {'l':[2],'m':[1]} | {'l':[1],'m':[2]} | ``",
            "{'o':{'x':1,'y':1}} | {'o':{'x':2,'y':1}} | {'o':{'x':1,'y':2}} | ``",
            "{'o':{'x':1,'y':1}} | {} | {'o':{'x':1,'y':2}} | /o/y",
            "{'o':{'x':1}} | {'o':{'x':2}} | {'p':1} | /o",
            "{'ab':1,'a':1} | {'ab':2,'a':1} | {'ab':1,'a':2} | ``",
    })
    void fieldsThatBothChangeCollide(String base, String live, String draft, String collisions) {
        assertThat(conflict(base, live, draft).collisions())
                .isEqualTo(collisions.isEmpty() ? List.of() : List.of(collisions.split(" ")));
    }

    @ParameterizedTest(name = "{0}, live {1}, in the draft {2}: {3}, with live fields first {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'a':1,'b':1} | {'a':2,'b':1} | {'a':1,'b':2} | {'a':2,'b':2} | {'a':2,'b':2}",
            "{'a':1,'b':1} | {'a':2,'b':1} | {'a':3,'b':2} | {'a':3,'b':2} | {'a':2,'b':2}",
            "{'a':1,'b':1} | {'a':2,'b':1} | {'b':1} | {'b':1} | {'a':2,'b':1}",
            "{'a':1,'b':1} | {'b':1} | {'a':1} | {} | {}",
            "{'l':[1,2],'b':1} | {'l':[1],'b':1} | {'l':[1,2,3],'b':1} | {'l':[1,2,3],'b':1} | {'l':[1],'b':1}",
            "{'o':{'x':1}} | {} | {'o':{'x':2}} | {'o':{'x':2}} | {}",
            "{'o':{'x':1,'y':1}} | {} | {'o':{'x':2,'y':1}} | {'o':{'x':2,'y':1}} | {}",
            "{} | {'o':{'x':1}} | {'o':{'y':1}} | {'o':{'y':1}} | {'o':{'x':1}}",
            "{'o':{}} | {'o':{'x':1}} | {'o':{'y':1}} | {'o':{'x':1,'y':1}} | {'o':{'x':1,'y':1}}",
    })
    void draftIsMadeToWhatIsLive(String base, String live, String draft, String merged, String preferringLive) {
        Problem.Conflict conflict = conflict(base, live, draft);

        assertThat(Conflicts.merged(conflict, false)).isEqualTo(json(merged));
        assertThat(Conflicts.merged(conflict, true)).isEqualTo(json(preferringLive));
        assertThat(conflict.live()).as("the live document itself").isEqualTo(json(live));
    }

    @Test
    void oneSidedChangesAreTakenAndCommonOnesStay() {
        var random = new Random(14);
        for (int round = 0; round < 1000; round++) {
            ObjectNode base = object(random, 3);
            ObjectNode changed = object(random, 3);
            for (boolean preferLive : new boolean[] { true, false }) {
                assertThat(Conflicts.merged(conflict(base, changed, base), preferLive)).as("changed live alone")
                        .isEqualTo(changed);
                assertThat(Conflicts.merged(conflict(base, base, changed), preferLive)).as("changed in the draft alone")
                        .isEqualTo(changed);
                assertThat(Conflicts.merged(conflict(base, changed, changed), preferLive)).as("changed alike")
                        .isEqualTo(changed);
            }
        }
    }

    @Test
    void changesThatDoNotCollideAreMergedWhicheverIsLive() {
        var random = new Random(14);
        int without = 0;
        for (int round = 0; round < 3000; round++) {
            ObjectNode base = object(random, 3);
            Problem.Conflict conflict = conflict(base, touched(base, random), touched(base, random));
            Problem.Conflict reversed = conflict(base, conflict.draft(), conflict.live());
            assertThat(reversed.collisions().isEmpty()).as("%s", conflict).isEqualTo(conflict.collisions().isEmpty());
            if (conflict.collisions().isEmpty()) {
                without++;
                assertThat(Conflicts.merged(conflict, false)).as("%s", conflict).isEqualTo(Conflicts.merged(conflict, true))
                        .isEqualTo(Conflicts.merged(reversed, false));
            }
        }
        assertThat(without).as("rounds without collisions").isGreaterThan(300);
    }

    private static ObjectNode touched(ObjectNode base, Random random) {
        ObjectNode touched = base.deepCopy();
        var objects = new ArrayList<>(List.of(touched));
        touched.forEach(value -> {
            if (value instanceof ObjectNode inner) {
                objects.add(inner);
            }
        });
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        String name = String.valueOf("abc".charAt(random.nextInt(3)));
        if (random.nextBoolean()) {
            object.put(name, 100 + random.nextInt(5));
        } else {
            object.remove(name);
        }
        return touched;
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("a", "b", "c")) {
            int kind = random.nextInt(depth > 0 ? 5 : 2);
            if (kind == 1) {
                object.put(name, random.nextInt(3));
            } else if (kind == 2) {
                object.set(name, object(random, depth - 1));
            } else if (kind > 2) {
                random.ints(random.nextInt(3), 0, 3).forEach(object.withArray(name)::add);
            }
        }
        return object;
    }
}
