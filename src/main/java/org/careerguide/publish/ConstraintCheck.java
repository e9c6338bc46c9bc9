package org.careerguide.publish;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.careerguide.content.Dates;
import org.careerguide.content.Document;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ProgrammeDocument;
import org.careerguide.content.TextLength;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Checks each document by itself: that its texts hold no forbidden characters, and that its fields meet the constraints of its
 * record.
 */
@ApplicationScoped
class ConstraintCheck {

    private static final Map<String, String> FORMS = Map.of(
            Document.SLUG, "a slug: 2 to 100 lower-case letters, digits and hyphens, a letter first and no hyphen last",
            Dates.PARTIAL, "a date: a year, a year and month, or a day, such as 2026, 2026-11 or 2026-11-01",
            Dates.WEB, "an address that begins with http:// or https://",
            OccupationDocument.ONET_SOC, "an O*NET-SOC code such as 43-3021.00",
            OccupationDocument.SOC, "a SOC code such as 43-3021",
            OccupationDocument.ELEMENT, "an identifier of letters, digits and points such as 2.A.1.a",
            OccupationDocument.AI_MEASURE, "a measure such as human_rating_beta",
            ProgrammeDocument.CIP, "a CIP code such as 51.0707");

    private final Validator validator;

    ConstraintCheck(Validator validator) {
        this.validator = validator;
    }

    /** Returns the mistakes of a document, except in fields that have been reported. */
    List<ContentMistake> of(DocumentSet.Entry entry, Set<String> reported) {
        var mistakes = new ArrayList<>(CharacterCheck.of(entry));
        var known = new HashSet<>(reported);
        mistakes.forEach(mistake -> known.add(mistake.field()));
        Set<ConstraintViolation<Document>> violations = validator.validate(entry.document());
        violations.stream().sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> {
                    String field = violation.getPropertyPath().toString().replace(".<list element>", "")
                            .replace(".<map value>", "");
                    boolean absent = violation.getInvalidValue() == null;
                    if (known.contains(field) || absent && !(constraint(violation) instanceof NotNull)
                            && reports(violations, field, NotNull.class)) {
                        return;
                    }
                    mistakes.add(absent
                            ? entry.mistake(field, "it is missing", expectedOfAbsent(violation))
                                    .withCode(ContentMistake.MISSING)
                            : entry.mistake(field, message(violation),
                                    expected(constraint(violation), violation.getInvalidValue())));
                });
        return mistakes;
    }

    private static Annotation constraint(ConstraintViolation<Document> violation) {
        return violation.getConstraintDescriptor().getAnnotation();
    }

    private static boolean reports(Set<ConstraintViolation<Document>> violations, String field, Class<?> constraint) {
        return violations.stream().anyMatch(other -> other.getPropertyPath().toString().equals(field)
                && constraint(other).annotationType() == constraint);
    }

    private static String message(ConstraintViolation<Document> violation) {
        Object value = violation.getInvalidValue();
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? "it is empty" : "it has " + list.size() + (list.size() == 1 ? " item" : " items");
        }
        if (value instanceof String text && text.isBlank()) {
            return "it is blank";
        }
        return value instanceof String text && constraint(violation) instanceof Size
                ? "it has " + TextLength.of(text) + " characters"
                : Characters.quoted(value) + " does not fit";
    }

    /** What a constraint asks for, in words for those who write content. */
    private static String expected(Annotation constraint, Object value) {
        if (constraint instanceof Pattern pattern) {
            return form(pattern);
        }
        if (constraint instanceof Size size) {
            String bounds = size.min() > 0 ? size.min() + " to " + size.max() : "at most " + size.max();
            return bounds + (value instanceof Collection ? " items" : " characters");
        }
        if (constraint instanceof Digits digits) {
            return "a number with at most " + digits.integer() + " digits before the point and " + digits.fraction()
                    + " after it";
        }
        if (constraint instanceof DecimalMin || constraint instanceof Min) {
            return "a number from " + (constraint instanceof Min min ? "" + min.value() : ((DecimalMin) constraint).value())
                    + " up";
        }
        if (constraint instanceof DecimalMax || constraint instanceof Max) {
            return "a number of at most "
                    + (constraint instanceof Max max ? "" + max.value() : ((DecimalMax) constraint).value());
        }
        return constraint instanceof Positive ? "a number above 0"
                : constraint instanceof NotBlank ? "text" : constraint instanceof NotEmpty ? "at least one item" : "a value";
    }

    /** A pattern in words: those of its message, or those of {@link #FORMS} for patterns that many fields share. */
    static String form(Pattern pattern) {
        return FORMS.getOrDefault(pattern.regexp(), pattern.message());
    }

    /** What is expected in a missing field: what its other constraints ask for, or its type. */
    private static String expectedOfAbsent(ConstraintViolation<Document> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName();
        }
        String last = name;
        Optional<RecordComponent> component = violation.getLeafBean() == null ? Optional.empty()
                : Stream.of(violation.getLeafBean().getClass().getRecordComponents())
                        .filter(one -> one.getName().equals(last)).findFirst();
        if (component.isEmpty()) {
            return "an item with a value";
        }
        Class<?> type = component.get().getType();
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getFields()).map(constant -> constant.getAnnotation(JsonProperty.class))
                    .map(JsonProperty::value).collect(Collectors.joining(", "));
        }
        return Arrays.stream(component.get().getAccessor().getAnnotations())
                .filter(one -> one instanceof Pattern || one instanceof NotBlank || one instanceof NotEmpty).findFirst()
                .map(constraint -> expected(constraint, null)).orElse(type.isRecord() ? "its fields" : "a value");
    }
}
