package org.careerguide.clientcheck;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.careerguide.client.ApiClient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes every call with the generated client, and compares what it returns with what the server sends. */
public final class CallEveryOperation {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TIME = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\\.[0-9]+)?(Z|[+-][0-9:]{5})");

    private final ApiClient client;
    private final ObjectMapper json;
    private final String home;
    private final List<String> failures = new ArrayList<>();

    private CallEveryOperation(String home) {
        this.home = home;
        client = new ApiClient();
        client.updateBaseUri(home);
        json = client.getObjectMapper();
        client.setObjectMapper(new TextMapper(json));
    }

    /** Hands text through as it is; the generated client would read HTML and CSV as JSON. */
    private static final class TextMapper extends ObjectMapper {

        private static final long serialVersionUID = 1;

        private TextMapper(ObjectMapper mapper) {
            super(mapper);
        }

        @Override
        public ObjectMapper copy() {
            return new TextMapper(this);
        }

        @Override
        public <T> T readValue(String content, TypeReference<T> type) throws JsonProcessingException {
            return type.getType() == String.class ? cast(content) : super.readValue(content, type);
        }

        @SuppressWarnings("unchecked")
        private static <T> T cast(String content) {
            return (T) content;
        }
    }

    /** Arguments: the base URL, and the file with the calls. */
    public static void main(String[] arguments) throws Exception {
        var check = new CallEveryOperation(arguments[0]);
        JsonNode calls = check.json.readTree(new File(arguments[1]));
        Set<String> operations = new TreeSet<>();
        for (JsonNode call : calls) {
            operations.add(call.path("operation").asText());
            check.call(call);
        }
        System.out.println("Java: " + calls.size() + " calls of " + operations.size() + " operations, " + check.failures.size()
                + " failures");
        check.failures.forEach(System.err::println);
        System.exit(check.failures.isEmpty() ? 0 : 1);
    }

    private void call(JsonNode call) throws Exception {
        String operation = call.path("operation").asText();
        Class<?> api = Class.forName("org.careerguide.client.api." + Arrays.stream(call.path("tag").asText().split(" "))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining()) + "Api");
        List<JsonNode> parameters = StreamSupport.stream(call.path("parameters").spliterator(), false).toList();
        Method method = Arrays.stream(api.getMethods())
                .filter(one -> one.getName().equals(operation) && one.getParameterCount() == parameters.size()).findFirst()
                .orElseThrow(() -> new IllegalStateException("The client has no method " + operation));
        Object[] values = new Object[parameters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(parameters.get(i).path("value"), json.constructType(method.getGenericParameterTypes()[i]));
        }
        String url = url(call.path("path").asText(), parameters);
        try {
            Object answer = method.invoke(api.getConstructor(ApiClient.class).newInstance(client), values);
            String sent = sent(url, call.path("mediaType").asText());
            if (answer instanceof String text) {
                // A page may name the address that it was requested by, and in another address.
                if (!withCommas(text).equals(withCommas(sent))) {
                    failures.add(operation + ": " + url + " differs from the raw answer");
                }
                if (operation.equals("getSnapshot")) {
                    checkLines(text);
                }
            } else {
                compare(operation + ": " + url, json.readTree(sent), json.readTree(json.writeValueAsString(answer)));
            }
        } catch (InvocationTargetException e) {
            failures.add(operation + ": " + url + ": " + e.getCause());
        }
    }

    private static String withCommas(String page) {
        return page.replace("%252C", ",").replace("%2C", ",");
    }

    /** The value as the client takes it; items of a set stay in their order, which the next page's URL repeats. */
    private Object value(JsonNode value, JavaType type) {
        if (value.isNull()) {
            return null;
        }
        return json.convertValue(value, !Set.class.isAssignableFrom(type.getRawClass()) ? type
                : json.getTypeFactory().constructCollectionType(LinkedHashSet.class, type.getContentType()));
    }

    /** Reads each line of a snapshot by its schema. */
    private void checkLines(String snapshot) throws Exception {
        String[] lines = snapshot.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String schema = i == 0 ? "SnapshotHead" : i == lines.length - 1 ? "SnapshotEnd" : "SnapshotDocument";
            compare("getSnapshot: " + lines[i].substring(0, Math.min(80, lines[i].length())), json.readTree(lines[i]),
                    json.readTree(json.writeValueAsString(
                            json.readValue(lines[i], Class.forName("org.careerguide.client.model." + schema)))));
        }
    }

    private void compare(String what, JsonNode sent, JsonNode returned) {
        if (!normal(sent).equals(normal(returned))) {
            failures.add(what + " differs: sent " + difference(normal(sent), normal(returned)));
        }
    }

    /** The first place in which two values differ. */
    private static String difference(JsonNode sent, JsonNode returned) {
        if (sent.isObject() && returned.isObject()) {
            for (var property : sent.properties()) {
                JsonNode other = returned.path(property.getKey());
                if (!property.getValue().equals(other)) {
                    return property.getKey() + "/" + difference(property.getValue(), other);
                }
            }
        } else if (sent.isArray() && returned.isArray() && sent.size() == returned.size()) {
            for (int i = 0; i < sent.size(); i++) {
                if (!sent.get(i).equals(returned.get(i))) {
                    return i + "/" + difference(sent.get(i), returned.get(i));
                }
            }
        }
        return shortened(sent) + ", returned " + shortened(returned);
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    /** The value without what may be written in several ways: numbers, times, and null for what is absent. */
    private static JsonNode normal(JsonNode node) {
        if (node.isTextual() && TIME.matcher(node.asText()).matches()) {
            return JsonNodeFactory.instance.textNode(OffsetDateTime.parse(node.asText()).toInstant().toString());
        }
        if (node.isNumber()) {
            return JsonNodeFactory.instance.textNode(new BigDecimal(node.asText()).stripTrailingZeros().toPlainString());
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().stream().filter(property -> !property.getValue().isNull())
                    .forEach(property -> object.set(property.getKey(), normal(property.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(normal(item)));
            return array;
        }
        return node;
    }

    private String url(String path, List<JsonNode> parameters) {
        String filled = path;
        var query = new ArrayList<String>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            JsonNode value = parameter.path("value");
            if (!value.isNull()) {
                String text = value.isArray()
                        ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                                .collect(Collectors.joining(","))
                        : value.asText();
                if (parameter.path("in").asText().equals("path")) {
                    filled = filled.replace("{" + name + "}", text);
                } else {
                    query.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ","));
                }
            }
        }
        return home + filled + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String sent(String url, String mediaType) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Accept", mediaType).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }
}
