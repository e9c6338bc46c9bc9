package org.careerguide.publish.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careerguide.publish.Characters;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.yaml.YamlNode.Mapping;
import org.careerguide.publish.yaml.YamlNode.Refused;
import org.careerguide.publish.yaml.YamlNode.Scalar;
import org.careerguide.publish.yaml.YamlNode.Sequence;
import org.careerguide.web.Nearest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Makes records of what a YAML file holds. What does not fit a field is a mistake, and the field is then null; nothing is
 * converted.
 */
final class RecordBinder {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 30;
    private static final String WHOLE = "-?(0|[1-9][0-9]*)";
    private static final String DECIMAL = WHOLE + "(\\.[0-9]+)?";

    private final String file;
    private final List<ContentMistake> mistakes;

    RecordBinder(String file, List<ContentMistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** Returns a value of a type; null if it is absent or does not fit. */
    Object bind(YamlNode node, Type type, String field) {
        if (node instanceof Refused || node instanceof Scalar scalar && scalar.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(node, generic.getActualTypeArguments()[0], field)
                    : map(node, generic.getActualTypeArguments()[1], field);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return record(node, wanted, field);
        }
        if (!(node instanceof Scalar scalar)) {
            return refused(node, field, node instanceof Sequence ? "it is a list" : "it has fields of its own", form(wanted));
        }
        if (wanted.isEnum()) {
            return constant(scalar, wanted, field);
        }
        return switch (wanted.getSimpleName()) {
            case "String" -> text(scalar, field);
            case "Boolean" -> truth(scalar, field);
            case "Integer" -> whole(scalar, wanted, field, Integer.MAX_VALUE) instanceof Long number ? number.intValue() : null;
            case "Long" -> whole(scalar, wanted, field, Long.MAX_VALUE);
            case "BigDecimal" -> decimal(scalar, field);
            case "LocalDate" -> date(scalar, field);
            default -> throw new IllegalArgumentException("no document has fields of " + wanted);
        };
    }

    private Object record(YamlNode node, Class<?> type, String path) {
        if (!(node instanceof Mapping mapping)) {
            return refused(node, path, node instanceof Sequence ? "it is a list" : shown((Scalar) node) + " is a single value",
                    form(type));
        }
        RecordComponent[] components = type.getRecordComponents();
        mapping.fields().forEach((name, field) -> {
            if (Arrays.stream(components).noneMatch(component -> component.getName().equals(name))) {
                mistakes.add(new ContentMistake(file, field.line(), within(path, name),
                        "there is no such field"
                                + Nearest.hint(name, Arrays.stream(components).map(RecordComponent::getName).toList()),
                        form(type), ContentMistake.UNKNOWN_FIELD));
            }
        });
        Object[] values = Arrays.stream(components).map(component -> {
            YamlNode.Field field = mapping.fields().get(component.getName());
            return field == null ? null
                    : bind(field.value(), component.getGenericType(), within(path, component.getName()));
        }).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of values of a type; null where it does not fit. */
    List<Object> list(YamlNode node, Type item, String field) {
        if (node instanceof Refused) {
            return null;
        }
        if (!(node instanceof Sequence sequence)) {
            refused(node, field,
                    node instanceof Scalar scalar ? shown(scalar) + " is a single value" : "it has fields of its own",
                    "a list: each item on a line of its own, after a hyphen and a space");
            return null;
        }
        var items = new ArrayList<>();
        for (YamlNode one : sequence.items()) {
            items.add(bind(one, item, field + "[" + items.size() + "]"));
        }
        return items;
    }

    private Map<String, Object> map(YamlNode node, Type value, String path) {
        if (!(node instanceof Mapping mapping)) {
            refused(node, path, node instanceof Sequence ? "it is a list" : shown((Scalar) node) + " is a single value",
                    "names with their values");
            return null;
        }
        var values = new LinkedHashMap<String, Object>();
        mapping.fields().forEach((name, field) -> values.put(name, bind(field.value(), value, within(path, name))));
        return values;
    }

    private Object text(Scalar scalar, String field) {
        if (scalar.isBoolean() || scalar.isNumber()) {
            return refused(scalar, field, shown(scalar) + " without quotes is not text", "text; here in quotes");
        }
        return scalar.text();
    }

    private Object truth(Scalar scalar, String field) {
        return scalar.isBoolean() ? (Object) Boolean.valueOf(scalar.text())
                : refused(scalar, field, shown(scalar) + " is neither true nor false", form(Boolean.class));
    }

    private Object whole(Scalar scalar, Class<?> type, String field, long most) {
        if (!scalar.plain() || !scalar.text().matches(WHOLE)) {
            return refused(scalar, field, shown(scalar) + " is not a whole number", form(type));
        }
        if (scalar.text().length() > MOST_DIGITS || Math.abs(Long.parseLong(scalar.text())) > most) {
            return refused(scalar, field, shown(scalar) + " is too large", form(type));
        }
        return Long.valueOf(scalar.text());
    }

    private Object decimal(Scalar scalar, String field) {
        if (!scalar.plain() || !scalar.text().matches(DECIMAL)) {
            return refused(scalar, field, shown(scalar) + " is not a number", form(BigDecimal.class));
        }
        String[] parts = scalar.text().split("\\.");
        return parts[0].length() <= MOST_DIGITS && (parts.length == 1 || parts[1].length() <= MOST_DECIMALS)
                ? new BigDecimal(scalar.text())
                : refused(scalar, field, shown(scalar) + " has too many digits",
                        "at most " + MOST_DIGITS + " digits before the point and " + MOST_DECIMALS + " after it");
    }

    private Object date(Scalar scalar, String field) {
        try {
            if (scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(scalar.text());
            }
        } catch (DateTimeException noSuchDay) {
            return refused(scalar, field, shown(scalar) + " is not a day of the calendar", form(LocalDate.class));
        }
        return refused(scalar, field, shown(scalar) + " is not a day", form(LocalDate.class));
    }

    private Object constant(Scalar scalar, Class<?> type, String field) {
        for (Object constant : type.getEnumConstants()) {
            if (code(type, constant).equals(scalar.text())) {
                return constant;
            }
        }
        return refused(scalar, field, shown(scalar) + " is not one of its values", form(type));
    }

    /** The name of a constant in documents. */
    private static String code(Class<?> type, Object constant) {
        try {
            return type.getField(((Enum<?>) constant).name()).getAnnotation(JsonProperty.class).value();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object refused(YamlNode node, String field, String message, String expected) {
        mistakes.add(new ContentMistake(file, node.line(), field, message, expected));
        return null;
    }

    private static String shown(Scalar scalar) {
        return Characters.quoted(scalar.text()) + (scalar.plain() ? "" : " in quotes");
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(constant -> code(type, constant))
                    .collect(Collectors.joining(", "));
        }
        if (type.isRecord()) {
            return "the fields " + Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).sorted()
                    .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "Boolean" -> "true or false, without quotes";
            case "LocalDate" -> "a day such as 2026-11-01";
            case "BigDecimal" -> "a number in digits such as 12.5, without quotes";
            default -> "a whole number in digits such as 12, without quotes";
        };
    }
}
