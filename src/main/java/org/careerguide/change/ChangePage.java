package org.careerguide.change;

import java.util.List;

import org.careerguide.web.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes in the order in which they were published. */
@Schema(name = "ChangePage", description = "Changes in the order in which they were published.")
public record ChangePage(
        @Schema(required = true) List<ChangeView> items,
        @Schema(required = true) PageInfo page,
        @Schema(required = true, description = "Opaque: give it as since to hear of what changed after these; page.next does so at once where there is more.") String token) {
}
