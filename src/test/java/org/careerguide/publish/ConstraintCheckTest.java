package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.validation.constraints.Pattern;

import org.careerguide.content.DocumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConstraintCheckTest {

    @ParameterizedTest
    @EnumSource
    void everyFormOfATextIsSaidInWords(DocumentType type) {
        assertThat(patterns(type.documentClass()).map(ConstraintCheck::form)).isNotEmpty()
                .allSatisfy(form -> assertThat(form).isNotBlank().doesNotContain("{", "^", "$"));
    }

    private static Stream<Pattern> patterns(Class<?> document) {
        return Arrays.stream(document.getRecordComponents()).flatMap(component -> Stream.concat(
                Stream.of(component.getAccessor(), component.getAnnotatedType()), arguments(component.getAnnotatedType()))
                .flatMap(element -> Stream.concat(Stream.ofNullable(element.getAnnotation(Pattern.class)), nested(element,
                        component))));
    }

    private static Stream<AnnotatedElement> arguments(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments()).map(AnnotatedElement.class::cast)
                : Stream.of();
    }

    private static Stream<Pattern> nested(AnnotatedElement element, RecordComponent component) {
        if (element instanceof AnnotatedType type && type.getType() instanceof Class<?> one && one.isRecord()
                && one != component.getDeclaringRecord()) {
            return patterns(one);
        }
        return Stream.of();
    }
}
