package org.careerguide.publish;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.DocumentJson;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Stores documents as the JSON that the revision log holds. */
@JsonFormat
@PersistenceUnitExtension
@ApplicationScoped
class DocumentFormat implements FormatMapper {

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return DocumentJson.read(type.getJavaType(), json.toString());
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return DocumentJson.write(value);
    }
}
