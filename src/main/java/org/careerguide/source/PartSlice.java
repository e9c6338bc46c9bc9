package org.careerguide.source;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;

/** A page of a part of a document. If the part is unknown, {@code items} is absent and {@code missing} has the reason. */
public record PartSlice<V>(List<V> items, PageInfo page, Map<String, MissingReason> missing) {

    /**
     * A page of a part.
     *
     * @param unknown whether the part is unknown; it has these items otherwise
     * @param stated the reason why it is unknown; null for not collected
     */
    public static <V> PartSlice<V> of(Slice<V> slice, boolean unknown, MissingReason stated) {
        return unknown
                ? new PartSlice<>(null, slice.page(), Map.of("items", stated == null ? MissingReason.NOT_COLLECTED : stated))
                : new PartSlice<>(slice.items(), slice.page(), null);
    }
}
