package org.careerguide.edit.draft;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The preview links of a draft. */
@Schema(name = "PreviewLinkPage", description = "The preview links of a draft, those that expire first before others.")
public record LinkPage(@Schema(required = true) List<LinkView> items, @Schema(required = true) PageInfo page) {
}
