package org.careerguide.comparison;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.careerguide.content.MissingReason;
import org.careerguide.role.RoleContent;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.web.Link;

/** Shared parts of all kinds of rows, and the rows of text. */
final class Rows {

    private Rows() {
    }

    /** A row with a text for each role. */
    static RowView texts(Dimension dimension, List<RoleContent> roles, Function<RoleContent, String> text) {
        return row(dimension, roles.stream().map(text).distinct().count() == 1, roles.stream()
                .map(role -> new RowView.Cell(role.slug(), text.apply(role), null, null, sources(role))).toList());
    }

    private static RowView row(Dimension dimension, boolean same, List<RowView.Cell> cells) {
        return new RowView(dimension.code(), dimension.title(), dimension.summary(), dimension.kind(), same, null, null, null,
                null, null, cells);
    }

    /** Why a part of a role is missing. */
    static MissingReason reason(RoleContent role, String part) {
        MissingReason stated = role.missingReason(part);
        return stated == null ? MissingReason.NOT_COLLECTED : stated;
    }

    /** The sources of a role as a whole; null if there are none. */
    static List<Link> sources(RoleContent role) {
        return Missing.orNull(Attribution.sources(role.document(), role.named()).stream().map(Links::to).toList());
    }

    /** Removes nulls and repeated links; returns null if nothing is left. */
    static List<Link> distinct(Collection<Link> links) {
        return Missing.orNull(links.stream().filter(link -> link != null).distinct().toList());
    }
}
