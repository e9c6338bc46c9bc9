package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** What is live depends only on what each layer states last, not on the order in which layers changed. */
@QuarkusTest
class LayerOrderTest {

    private static final String SOURCE = "'slug':'%s','title':'Source %s','summary':'It.','publisher':'P','licence':'L','url':'https://example.org/'";
    private static final String OCCUPATION = "'slug':'lo-smiths','onetSoc':'97-1011.00','soc':'97-1011'";
    private static final String PLACE = "'place':{'code':'US','name':'United States'}";

    private static final Map<String, List<List<String>>> VARIANTS = Map.of(
            Layers.PACK, List.of(List.of(),
                    List.of("source:" + SOURCE.formatted("lo-guide", "A"),
                            "skill:'slug':'lo-patience','title':'Patience','kind':'skill','summary':'Ours.','description':'Ours.','sources':['lo-guide']",
                            "occupation:" + OCCUPATION + ",'title':'Our smiths','wages':[{'source':'lo-guide'," + PLACE
                                    + ",'date':'2030-05','currency':'USD','per':'year','median':50000}],'sources':['lo-guide']",
                            "role:'slug':'lo-smith','title':'Smith','summary':'Ours.','description':'Ours.','reference':{'occupation':'lo-smiths','match':'exact'},'sources':['lo-guide']"),
                    List.of("source:" + SOURCE.formatted("lo-guide", "B"),
                            "source:" + SOURCE.formatted("lo-onet-1", "stated by a pack"),
                            "tool:'slug':'lo-anvil','title':'Anvil','kind':'equipment','summary':'Ours.','description':'Ours.'",
                            "occupation:" + OCCUPATION
                                    + ",'title':'Our smiths','jobZone':{'zone':5,'date':'2024-01','source':'lo-guide'},'sources':['lo-guide']",
                            "role:'slug':'lo-smith','title':'Smith','summary':'Ours.','description':'Ours.','reference':{'occupation':'lo-smiths','match':'narrower'},'tools':[{'tool':'lo-anvil'}],'sources':['lo-guide']"),
                    List.of("source:" + SOURCE.formatted("lo-guide", "C"),
                            "occupation:" + OCCUPATION + ",'title':'Our smiths','sources':['lo-guide']",
                            "role:'slug':'lo-blacksmiths','title':'Blacksmith','summary':'Ours.','description':'Ours.','reference':{'occupation':'lo-smiths','match':'exact'},'sources':['lo-guide']"),
                    List.of("source:" + SOURCE.formatted("lo-guide", "D"),
                            "occupation:" + OCCUPATION + ",'title':'Our smiths','sources':['lo-guide']",
                            "role:'slug':'lo-farrier','title':'Farrier','summary':'Ours.','description':'Ours.','reference':{'occupation':'lo-smiths','match':'exact'},'sources':['lo-guide']",
                            "role:'slug':'lo-smith','title':'Smith','summary':'Ours.','description':'Ours.','reference':{'occupation':'lo-smiths','match':'exact'},'sources':['lo-guide']")),
            "lo-onet", List.of(List.of(),
                    List.of("source:" + SOURCE.formatted("lo-onet-1", "1"),
                            "skill:'slug':'lo-patience','title':'Patience','kind':'skill','summary':'Theirs.','description':'Theirs.','elementId':'2.A','sources':['lo-onet-1']",
                            "skill:'slug':'lo-heat','title':'Heat','kind':'skill','summary':'Theirs.','description':'Theirs.','sources':['lo-onet-1']",
                            "tool:'slug':'lo-anvil','title':'Anvils','kind':'equipment','summary':'Theirs.','description':'Theirs.','sources':['lo-onet-1']",
                            "occupation:" + OCCUPATION
                                    + ",'title':'Smiths','jobZone':{'zone':3,'date':'2024-01','source':'lo-onet-1'},'sources':['lo-onet-1']",
                            "role:'slug':'lo-blacksmiths','title':'Smiths','summary':'Theirs.','description':'Theirs.','textSource':'lo-onet-1','reference':{'occupation':'lo-smiths','match':'exact'},'skills':[{'skill':'lo-patience','importance':3,'date':'2024-01','source':'lo-onet-1'},{'skill':'lo-heat','importance':4,'date':'2024-01','source':'lo-onet-1'}],'tools':[{'tool':'lo-anvil'}],'sources':['lo-onet-1']"),
                    List.of("source:" + SOURCE.formatted("lo-onet-2", "2"),
                            "skill:'slug':'lo-patience','title':'Patience','kind':'skill','summary':'Again.','description':'Again.','sources':['lo-onet-2']",
                            "occupation:" + OCCUPATION
                                    + ",'title':'Smiths of all kinds','sources':['lo-onet-2']",
                            "role:'slug':'lo-blacksmiths','title':'Smiths of all kinds','summary':'Again.','description':'Again.','textSource':'lo-onet-2','reference':{'occupation':'lo-smiths','match':'exact'},'skills':[{'skill':'lo-patience','importance':2,'date':'2024-01','source':'lo-onet-2'}],'sources':['lo-onet-2']")),
            "lo-oews", List.of(List.of(),
                    List.of("source:" + SOURCE.formatted("lo-oews-1", "1"),
                            "occupation:" + OCCUPATION + ",'wages':[{'source':'lo-oews-1'," + PLACE
                                    + ",'date':'2030-05','currency':'USD','per':'year','median':52000,'percentile90':90000,'atLeast':['percentile90']}],'sources':['lo-oews-1']"),
                    List.of("source:" + SOURCE.formatted("lo-guide", "as the wages name it"),
                            "occupation:" + OCCUPATION + ",'wages':[{'source':'lo-guide'," + PLACE
                                    + ",'date':'2030-05','currency':'USD','per':'year','median':51000,'percentile90':90000,'atLeast':['percentile90'],'employment':7}],'sources':['lo-guide']")));

    @Inject
    Publisher publisher;

    @Inject
    EntityManager database;

    private final List<String> steps = new ArrayList<>();

    @AfterEach
    void withdraw() {
        VARIANTS.keySet().forEach(layer -> publish(layer, 0));
    }

    private void publish(String layer, int variant) {
        steps.add(layer + " " + variant);
        Origin origin = layer.equals(Layers.PACK) ? Origin.PACK : Origin.RELEASE;
        List<DocumentSet.Entry> entries = VARIANTS.get(layer).get(variant).stream().map(text -> {
            DocumentType type = DocumentType.ofCode(text.substring(0, text.indexOf(':'))).orElseThrow();
            Document document = DocumentJson.read(type, "{" + text.substring(text.indexOf(':') + 1).replace('\'', '"') + "}");
            return new DocumentSet.Entry("test", Map.of(), document);
        }).toList();
        List<String> stated = entries.stream().map(one -> one.type().code() + "/" + one.document().slug()).toList();
        publisher.publish(live -> new DocumentSet(origin, layer, entries, Stream.of(DocumentType.values())
                .flatMap(type -> live.slugs(type, layer).stream().filter(slug -> slug.startsWith("lo-"))
                        .filter(slug -> !stated.contains(type.code() + "/" + slug))
                        .map(slug -> new DocumentSet.Withdrawal("test", 0, type, slug, "Tested.")))
                .toList(), List.of()), false, (done, all) -> {
                });
    }

    private Map<String, String> live() {
        Map<String, String> found = new TreeMap<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (DocumentType type : DocumentType.values()) {
                List<?> rows = database.createNativeQuery("select slug, cast(document as text) from " + type.table()
                        + " where slug like 'lo-%'", Object[].class).getResultList();
                rows.forEach(row -> found.put(type.code() + "/" + ((Object[]) row)[0], (String) ((Object[]) row)[1]));
            }
        });
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void orderDoesNotMatter(int seed) {
        var random = new Random(seed);
        Map<String, Integer> last = new TreeMap<>();
        VARIANTS.forEach((layer, variants) -> last.put(layer, random.nextInt(variants.size())));
        for (String layer : List.of("lo-onet", "lo-oews", Layers.PACK)) {
            publish(layer, last.get(layer));
        }
        Map<String, String> expected = live();
        VARIANTS.keySet().forEach(layer -> publish(layer, 0));
        assertThat(live()).as(steps.toString()).isEmpty();
        steps.clear();
        List<String> layers = new ArrayList<>(last.keySet());
        for (int i = 0; i < 6; i++) {
            String layer = layers.get(random.nextInt(layers.size()));
            publish(layer, random.nextInt(VARIANTS.get(layer).size()));
        }
        Collections.shuffle(layers, random);
        layers.forEach(layer -> publish(layer, last.get(layer)));
        assertThat(live()).as(steps.toString()).isEqualTo(expected);
        if (last.get("lo-onet") > 0) {
            RestAssured.given().get("/api/v1/roles/lo-blacksmiths").then().statusCode(200);
        }
    }
}
