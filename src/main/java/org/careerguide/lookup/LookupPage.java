package org.careerguide.lookup;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of roles that a code leads to. */
@Schema(name = "LookupPage", description = "A page of roles that a code leads to.")
public record LookupPage(@Schema(required = true) List<LookupView> items, @Schema(required = true) PageInfo page) {

    static LookupPage of(Slice<LookupView> slice) {
        return new LookupPage(slice.items(), slice.page());
    }
}
