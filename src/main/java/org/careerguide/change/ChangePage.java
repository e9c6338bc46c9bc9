package org.careerguide.change;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes in the order in which they were published. */
@Schema(name = "ChangePage", description = "Changes, in order of publication.")
public record ChangePage(
        @Schema(required = true) List<ChangeView> items,
        @Schema(required = true) PageInfo page,
        @Schema(required = true, description = "Opaque token. Pass it as `since` to get the changes after these; `page.next` already does if there are more.") String token) {
}
