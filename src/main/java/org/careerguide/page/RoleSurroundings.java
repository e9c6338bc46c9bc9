package org.careerguide.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.careerguide.error.BaseUrl;
import org.careerguide.place.WagesByPlace;
import org.careerguide.role.JobFamily;
import org.careerguide.role.RelatedRoleView;
import org.careerguide.role.RelatedRoles;
import org.careerguide.role.RoleView;
import org.careerguide.source.Figures;
import org.careerguide.web.check.VersionParameter;

/**
 * Finds what the page of a role shows beyond the role itself: wages by place, and related pages. Both are known only for the
 * current content.
 */
@Singleton
class RoleSurroundings {

    private final BaseUrl baseUrl;
    private final RelatedRoles relatedRoles;
    private final WagesByPlace wagesByPlace;

    RoleSurroundings(BaseUrl baseUrl, RelatedRoles relatedRoles, WagesByPlace wagesByPlace) {
        this.baseUrl = baseUrl;
        this.relatedRoles = relatedRoles;
        this.wagesByPlace = wagesByPlace;
    }

    /** What a role pays in each place, with the page that shows it. */
    List<Sheet.Line> places(RoleView role, String url) {
        List<WagesByPlace.Median> medians = role.reference() == null || isOfVersion(url) ? List.of()
                : wagesByPlace.of(role.reference().onetSoc());
        String page = PageAddress.of(role.url().absolute()) + "?place=";
        boolean ofOneDate = medians.stream().map(WagesByPlace.Median::date).distinct().count() == 1;
        return medians.stream().map(median -> new Sheet.Line(
                ofOneDate ? median.place() : median.place() + ", " + Figures.date(median.date()), page + median.code(), null,
                Sheet.Figure.of(median.amount(), median.unit(),
                        Figures.shown("median", median.amount(), median.unit(), median.atLeast()), median.atLeast()),
                null, Sheets.origin(median.source(), null, median.date(), null), null)).toList();
    }

    private static boolean isOfVersion(String url) {
        return url.matches(".*[?&]" + VersionParameter.NAME + "=.*");
    }

    /** Pages related to a role. */
    List<Page.Onward> onward(RoleView role, String url) {
        var groups = new ArrayList<Page.Onward>();
        List<RelatedRoleView> related = isOfVersion(url) ? List.of() : relatedRoles.of(role.slug());
        String home = baseUrl.value();
        add(groups, "Related roles", related.stream().map(other -> new Page.Target(other.title(),
                PageAddress.of(other.url().absolute()),
                home + "/api/v1/compare.html?roles=" + role.slug() + "," + other.slug(),
                home + "/api/v1/career-routes.html?from=" + role.slug() + "&to=" + other.slug())).toList());
        if (role.reference() != null) {
            Optional.ofNullable(JobFamily.ofGroup(role.reference().soc().substring(0, 2))).ifPresent(
                    family -> add(groups, "Job family", List.of(Page.Target.to(family.title(),
                            home + "/api/v1/job-families/" + family.slug() + ".html"))));
            add(groups, "Official pages", List.of(
                    Page.Target.to("O*NET OnLine: " + role.reference().title(),
                            "https://www.onetonline.org/link/summary/" + role.reference().onetSoc()),
                    Page.Target.to("Bureau of Labor Statistics: " + role.reference().soc(),
                            "https://www.bls.gov/oes/current/oes" + role.reference().soc().replace("-", "") + ".htm")));
        }
        return groups;
    }

    private static void add(List<Page.Onward> groups, String title, List<Page.Target> targets) {
        if (!targets.isEmpty()) {
            int shown = Math.min(targets.size(), Sections.SHOWN);
            groups.add(new Page.Onward(title, targets.subList(0, shown), targets.subList(shown, targets.size())));
        }
    }
}
