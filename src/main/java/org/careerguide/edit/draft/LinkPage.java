package org.careerguide.edit.draft;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The preview links of a draft. */
@Schema(name = "PreviewLinkPage", description = "The preview links of a draft, at most 100: those that still work, then those that no longer do; of each, those that expire first.")
public record LinkPage(@Schema(required = true) List<LinkView> items, @Schema(required = true) PageInfo page) {
}
