package org.careerguide.comparison;

import java.util.Objects;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.role.RoleFigure;
import org.careerguide.role.Via;
import org.careerguide.source.Published;

/** A value of a role and where it comes from, or why it is not known. */
record KnownFigure(RoleFigure figure, Via via, ReferenceMatch match, MissingReason missing) {

    static KnownFigure missing(MissingReason reason) {
        return new KnownFigure(null, null, null, reason == null ? MissingReason.NOT_COLLECTED : reason);
    }

    boolean isThere() {
        return figure != null;
    }

    boolean isSharedWith(KnownFigure other) {
        return isThere() && other.isThere() && figure.isSharedWith(other.figure);
    }

    /** Whether both are known exactly and equal, and are not one figure of a shared occupation; the date does not count. */
    boolean sameAs(KnownFigure other) {
        if (!isThere() || !other.isThere() || isSharedWith(other)) {
            return false;
        }
        return figure.text() != null
                ? other.figure.text() != null
                        && Published.sortForm(figure.text()).equals(Published.sortForm(other.figure.text()))
                : other.figure.value() != null && !figure.atLeast() && !other.figure.atLeast()
                        && Objects.equals(figure.unit(), other.figure.unit())
                        && Objects.equals(figure.place(), other.figure.place())
                        && figure.value().compareTo(other.figure.value()) == 0;
    }
}
