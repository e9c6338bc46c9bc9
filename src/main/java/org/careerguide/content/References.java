package org.careerguide.content;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The references of documents to other documents, found by {@link Refers}. */
public final class References {

    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();

    private References() {
    }

    /**
     * A reference.
     *
     * @param field path of the field that holds it, such as {@code skills[3].source}
     * @param key the document that it refers to
     */
    public record Reference(String field, DocumentKey key) {

        /** The type of the document that it refers to. */
        public DocumentType type() {
            return key.type();
        }

        /** The slug of the document that it refers to. */
        public String slug() {
            return key.slug();
        }
    }

    /** A component of a record that holds references, or records that may hold references. */
    private record Part(String name, Method accessor, Refers refers) {

        Object valueOf(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** All references of a document, in the order of its fields. */
    public static List<Reference> of(Document document) {
        var found = new ArrayList<Reference>();
        collect(document, "", found);
        return found;
    }

    /** Returns the document with the new slug wherever it names another by a former one. */
    public static Document renamed(Document document, DocumentKey former, String slug) {
        ObjectNode fields = DocumentJson.fields(document);
        of(document).stream().filter(reference -> reference.key().equals(former)).forEach(reference -> {
            JsonPointer field = JsonPointer
                    .compile("/" + reference.field().replaceAll("\\[([0-9]+)]", "/$1").replace('.', '/'));
            if (fields.at(field.head()) instanceof ArrayNode list) {
                list.set(field.last().getMatchingIndex(), slug);
            } else {
                ((ObjectNode) fields.at(field.head())).put(field.last().getMatchingProperty(), slug);
            }
        });
        return DocumentJson.as(document.getClass(), fields);
    }

    /** The types whose documents can name documents of a type. */
    public static List<DocumentType> typesThatName(DocumentType named) {
        return Arrays.stream(DocumentType.values()).filter(type -> canName(type.documentClass(), named)).toList();
    }

    private static boolean canName(Class<?> record, DocumentType named) {
        return Arrays.stream(record.getRecordComponents()).anyMatch(component -> {
            Refers refers = component.getAnnotation(Refers.class);
            Class<?> element = elementClass(component.getGenericType());
            return refers != null && refers.value() == named || element.isRecord() && canName(element, named);
        });
    }

    private static void collect(Object record, String prefix, List<Reference> found) {
        for (Part part : PARTS.computeIfAbsent(record.getClass(), References::parts)) {
            Object value = part.valueOf(record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    add(part, list.get(i), prefix + part.name + "[" + i + "]", found);
                }
            } else {
                add(part, value, prefix + part.name, found);
            }
        }
    }

    private static void add(Part part, Object value, String field, List<Reference> found) {
        if (value == null) {
            return;
        }
        if (part.refers != null) {
            found.add(new Reference(field, new DocumentKey(part.refers.value(), (String) value)));
        } else {
            collect(value, field + ".", found);
        }
    }

    private static List<Part> parts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(References::part).filter(Objects::nonNull).toList();
    }

    private static Part part(RecordComponent component) {
        Refers refers = component.getAnnotation(Refers.class);
        if (refers == null && !elementClass(component.getGenericType()).isRecord()) {
            return null;
        }
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Part(component.getName(), accessor, refers);
    }

    private static Class<?> elementClass(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return elementClass(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
