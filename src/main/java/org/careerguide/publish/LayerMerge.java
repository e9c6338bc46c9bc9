package org.careerguide.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationDocument;
import org.careerguide.source.Published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Merges what layers state of a document, field by field: the topmost layer that states a field, or says why it is missing,
 * wins. Figures are merged one by one: those of the same source, place, date and unit are one figure. The sources of the
 * document are those of the topmost layer and those that the fields taken from others rest on.
 */
final class LayerMerge {

    private static final String SOURCE = "source";
    static final String SOURCES = "sources";
    static final String MISSING = "missing";
    private static final String AT_LEAST = "atLeast";
    private static final String REFERENCE = "reference";
    private static final String INHERITED = "inherited";
    private static final String DESCRIPTION = "description";
    private static final String TEXT_SOURCE = "textSource";
    private static final String ALTERNATE_TITLES = "alternateTitles";
    private static final String COLLECTED_FOR = "collectedFor";

    /** Fields of one layer's statement, which are not merged field by field. */
    private static final Set<String> OF_THE_STATEMENT = Set.of("slug", "formerSlugs", TEXT_SOURCE, "titlesOnly", SOURCES,
            MISSING, INHERITED);

    /** What identifies a figure, by the field that lists figures. */
    private static final Map<String, List<String>> FIGURES = Map.of(
            "wages", List.of("/source", "/place/code", "/date", "/currency", "/per"),
            "outlook", List.of("/source", "/place/code", "/baseYear", "/targetYear"));

    /** The latest figures first, those of a year before those of an hour. */
    private static final Comparator<JsonNode> LATEST_FIRST = Comparator
            .comparing((JsonNode figure) -> figure.path("date").asText() + figure.path("baseYear").asText()).reversed()
            .thenComparing(figure -> figure.path(SOURCE).asText())
            .thenComparing(figure -> figure.path("per").asText(), Comparator.reverseOrder());

    /** Parts of a role that are collected for its occupation. */
    private static final Set<String> OF_THE_OCCUPATION = Set.of("responsibilities", "skills", "tools");

    private final DocumentType type;
    private final boolean fromPack;
    private final Set<String> adopted;
    private final ObjectNode merged;
    private final Set<String> sources = new LinkedHashSet<>();

    private LayerMerge(DocumentType type, Layers.Statement topmost) {
        this.type = type;
        this.fromPack = topmost.row().layer().equals(Layers.PACK);
        this.adopted = topmost.row().adopted();
        this.merged = DocumentJson.fields(topmost.json());
    }

    /** The document of this key that layers, the topmost first, state together. */
    static Document merge(DocumentKey key, List<Layers.Statement> layers) {
        if (layers.size() == 1) {
            return DocumentJson.read(key.type(), layers.get(0).json());
        }
        var merge = new LayerMerge(key.type(), layers.get(0));
        List<ObjectNode> lower = layers.stream().skip(1).map(layer -> DocumentJson.fields(layer.json()))
                .filter(merge::isOfTheSameOccupation).toList();
        merge.removeAdopted(lower);
        lower.forEach(merge::add);
        return merge.document(key);
    }

    /** The name of a source of the whole document among the adopted fields. */
    static String source(JsonNode source) {
        return SOURCES + "/" + source.asText();
    }

    /**
     * Removes the adopted fields that lower layers still state, so that theirs are merged. Fields of the statement are taken
     * from the first.
     */
    private void removeAdopted(List<ObjectNode> layers) {
        for (String name : adopted) {
            if (OF_THE_STATEMENT.contains(name)) {
                layers.stream().findFirst().ifPresent(layer -> merged.set(name, layer.get(name)));
            } else if (layers.stream().anyMatch(layer -> layer.has(name) || layer.path(MISSING).has(name))) {
                merged.remove(name);
                merged.withObject("/" + MISSING).remove(name);
                if (name.equals(DESCRIPTION)) {
                    merged.remove(TEXT_SOURCE);
                }
            }
        }
        if (merged.path(MISSING).isEmpty()) {
            merged.remove(MISSING);
        }
        merged.path(SOURCES).valueStream().filter(source -> layers.isEmpty() || !adopted.contains(source(source)))
                .forEach(source -> sources.add(source.asText()));
    }

    private Document document(DocumentKey key) {
        merged.put("slug", key.slug());
        merged.remove(SOURCES);
        if (!sources.isEmpty()) {
            ArrayNode list = merged.putArray(SOURCES);
            sources.forEach(list::add);
        }
        return DocumentJson.as(key.type().documentClass(), merged);
    }

    private void add(ObjectNode lower) {
        lower.forEachEntry((name, value) -> {
            if (OF_THE_STATEMENT.contains(name) || merged.path(MISSING).has(name)) {
                return;
            }
            if (FIGURES.containsKey(name)) {
                addFigures(name, value);
            } else if (!merged.has(name)) {
                merged.set(name, value);
                sources.addAll(sourcesOf(value, lower));
                if (name.equals(DESCRIPTION) && lower.has(TEXT_SOURCE)) {
                    merged.set(TEXT_SOURCE, lower.get(TEXT_SOURCE));
                }
                if (type == DocumentType.ROLE && fromPack && OF_THE_OCCUPATION.contains(name) && !adopted.contains(name)) {
                    merged.withArray(INHERITED).add(name);
                }
            }
        });
        addReasons(merged, lower);
        if (type == DocumentType.ROLE) {
            addTitle(lower);
        }
    }

    /** Adds the title that a role has in another layer to its alternate titles. */
    private void addTitle(ObjectNode lower) {
        String form = Published.sortForm(lower.path("title").asText());
        boolean known = form.equals(Published.sortForm(merged.path("title").asText()))
                || merged.path(ALTERNATE_TITLES).valueStream()
                        .anyMatch(title -> form.equals(Published.sortForm(title.path("title").asText())));
        if (!known && !merged.path(MISSING).has(ALTERNATE_TITLES)) {
            ObjectNode title = merged.withArray(ALTERNATE_TITLES).insertObject(0);
            title.set("title", lower.path("title"));
            lower.path(SOURCES).valueStream().findFirst().ifPresent(source -> {
                title.set(SOURCE, source);
                sources.add(source.asText());
            });
        }
    }

    /** Roles of different occupations, and occupations of different codes, share a slug by chance, and are not merged. */
    private boolean isOfTheSameOccupation(ObjectNode lower) {
        return switch (type) {
            case ROLE -> isSame(merged.path(REFERENCE).path("occupation"), lower.path(REFERENCE).path("occupation"));
            case OCCUPATION -> isSame(merged.path("onetSoc"), lower.path("onetSoc"));
            default -> true;
        };
    }

    private static boolean isSame(JsonNode upper, JsonNode lower) {
        return upper.isMissingNode() || upper.equals(lower);
    }

    /** The sources of a part of a document: those that its items name, and, if some name none, those of the whole document. */
    private static List<String> sourcesOf(JsonNode part, ObjectNode document) {
        List<JsonNode> items = new ArrayList<>();
        if (part.isArray()) {
            part.forEach(items::add);
        } else {
            items.add(part);
        }
        List<String> named = items.stream().filter(item -> item.has(SOURCE)).map(item -> item.get(SOURCE).asText()).distinct()
                .toList();
        if (items.stream().allMatch(item -> item.has(SOURCE))) {
            return named;
        }
        var all = new LinkedHashSet<>(named);
        document.path(SOURCES).forEach(source -> all.add(source.asText()));
        return List.copyOf(all);
    }

    private void addFigures(String field, JsonNode lower) {
        List<JsonNode> figures = new ArrayList<>();
        merged.path(field).forEach(figures::add);
        for (JsonNode figure : lower) {
            Optional<JsonNode> same = figures.stream().filter(other -> areTheSame(field, figure, other)).findFirst();
            if (same.isPresent()) {
                figures.set(figures.indexOf(same.get()), completed(field, (ObjectNode) same.get(), (ObjectNode) figure));
            } else {
                figures.add(figure);
            }
            sources.add(figure.path(SOURCE).asText());
        }
        figures.sort(LATEST_FIRST);
        merged.putArray(field).addAll(figures);
    }

    private static boolean areTheSame(String field, JsonNode one, JsonNode other) {
        return FIGURES.get(field).stream().allMatch(part -> one.at(part).equals(other.at(part)));
    }

    /** The upper figure, completed by values of the lower one; unchanged if the two contradict each other. */
    private static ObjectNode completed(String field, ObjectNode upper, ObjectNode lower) {
        if (!upper.path(COLLECTED_FOR).equals(lower.path(COLLECTED_FOR))) {
            return upper;
        }
        ObjectNode figure = upper.deepCopy();
        lower.forEachEntry((name, value) -> {
            if (!name.equals(AT_LEAST) && !name.equals(MISSING) && !figure.has(name) && !figure.path(MISSING).has(name)) {
                figure.set(name, value);
                lower.path(AT_LEAST).forEach(bound -> {
                    if (bound.asText().equals(name)) {
                        figure.withArray(AT_LEAST).add(bound);
                    }
                });
            }
        });
        addReasons(figure, lower);
        boolean fits = field.equals("wages") ? FigureRules.rises(DocumentJson.as(OccupationDocument.Wages.class, figure))
                : !FigureRules.contradictsItself(DocumentJson.as(OccupationDocument.Outlook.class, figure));
        return fits ? figure : upper;
    }

    /** Adds the lower statement's reasons for values that neither states. */
    private static void addReasons(ObjectNode upper, ObjectNode lower) {
        lower.path(MISSING).forEachEntry((name, reason) -> {
            if (!upper.has(name) && !upper.path(MISSING).has(name)) {
                upper.withObject("/" + MISSING).set(name, reason);
            }
        });
    }
}
