package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that names another. */
@Schema(name = "Reference", description = "A document that names another.")
public record ReferenceView(
        @Schema(required = true, examples = "role") String type,
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Fields that name the other document, such as `steps[0].from`.") List<String> fields) {

    String key() {
        return type + "/" + slug;
    }
}
