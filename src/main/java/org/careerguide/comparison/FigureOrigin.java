package org.careerguide.comparison;

import java.math.BigDecimal;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.role.AiExposureView;
import org.careerguide.role.EducationShareView;
import org.careerguide.role.EducationView;
import org.careerguide.role.JobZoneView;
import org.careerguide.role.OutlookView;
import org.careerguide.role.PlaceView;
import org.careerguide.role.RoleFigure;
import org.careerguide.role.ScoredView;
import org.careerguide.role.Via;
import org.careerguide.role.WageView;
import org.careerguide.role.WorkContextView;
import org.careerguide.source.Decimals;
import org.careerguide.web.Link;

/** Where, when and by whom values were collected, and for which occupation or group. */
record FigureOrigin(PlaceView place, String date, Link source, Via via, ReferenceMatch match, String collectedFor) {

    static FigureOrigin of(WageView view) {
        return new FigureOrigin(view.place(), view.date(), view.source(), view.via(), view.match(), view.via().soc());
    }

    static FigureOrigin of(OutlookView view) {
        return new FigureOrigin(view.place(), view.date(), view.source(), view.via(), view.match(), view.via().soc());
    }

    static FigureOrigin of(EducationView view) {
        return new FigureOrigin(view.place(), view.date(), view.source(), view.via(), view.match(), view.via().soc());
    }

    static FigureOrigin of(EducationShareView view) {
        return new FigureOrigin(null, view.date(), view.source(), view.via(), view.match(), view.via().onetSoc());
    }

    static FigureOrigin of(JobZoneView view) {
        return new FigureOrigin(null, view.date(), view.source(), view.via(), view.match(), view.via().onetSoc());
    }

    static FigureOrigin of(ScoredView view) {
        return new FigureOrigin(null, view.date(), view.source(), view.via(), view.match(), view.via().onetSoc());
    }

    static FigureOrigin of(WorkContextView view) {
        return new FigureOrigin(null, view.date(), view.source(), view.via(), view.match(), view.via().onetSoc());
    }

    static FigureOrigin of(AiExposureView view) {
        return new FigureOrigin(null, view.date(), view.source(), view.via(), view.match(), view.via().onetSoc());
    }

    KnownFigure number(Number value, String unit, boolean atLeast, MissingReason missing) {
        return value == null ? KnownFigure.missing(missing)
                : known(Decimals.plain(new BigDecimal(value.toString())), null, unit, atLeast);
    }

    KnownFigure text(String text, MissingReason missing) {
        return text == null ? KnownFigure.missing(missing) : known(null, text, null, false);
    }

    private KnownFigure known(BigDecimal value, String text, String unit, boolean atLeast) {
        return new KnownFigure(new RoleFigure(value, text, unit, atLeast, place, date, source, collectedFor), via, match, null);
    }
}
