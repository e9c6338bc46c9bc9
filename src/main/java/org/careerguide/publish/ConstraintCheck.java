package org.careerguide.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.careerguide.publish.document.Document;

/** Checks each document by itself: that its fields meet the constraints of its record. */
@ApplicationScoped
class ConstraintCheck {

    private final Validator validator;

    ConstraintCheck(Validator validator) {
        this.validator = validator;
    }

    /** The mistakes of a document, but for fields that are reported already. */
    List<ContentMistake> of(DocumentSet.Entry entry, Set<String> reported) {
        var mistakes = new ArrayList<ContentMistake>();
        Set<ConstraintViolation<Document>> violations = validator.validate(entry.document());
        violations.stream().sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> {
                    String field = violation.getPropertyPath().toString().replace(".<list element>", "")
                            .replace(".<map value>", "");
                    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
                    boolean absent = violation.getInvalidValue() == null;
                    if (reported.contains(field) || absent && constraint != NotNull.class
                            && reports(violations, field, NotNull.class)) {
                        return;
                    }
                    mistakes.add(entry.mistake(field,
                            absent ? "it is missing" : "“" + shown(violation.getInvalidValue()) + "” does not fit",
                            expected(violation)));
                });
        return mistakes;
    }

    private static boolean reports(Set<ConstraintViolation<Document>> violations, String field, Class<?> constraint) {
        return violations.stream().anyMatch(other -> other.getPropertyPath().toString().equals(field)
                && other.getConstraintDescriptor().getAnnotation().annotationType() == constraint);
    }

    private static String expected(ConstraintViolation<Document> violation) {
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Pattern pattern
                && pattern.regexp().equals(Document.SLUG)) {
            return "a slug: 2 to 100 lower-case letters, digits and hyphens, a letter first and no hyphen last";
        }
        return violation.getMessage();
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
