package org.careerguide.embed;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.careerguide.comparison.Comparisons;
import org.careerguide.comparison.RowParameters;
import org.careerguide.error.BaseUrl;
import org.careerguide.guide.GuideView;
import org.careerguide.guide.Guides;
import org.careerguide.page.Card;
import org.careerguide.page.Sheet;
import org.careerguide.page.Sheets;
import org.careerguide.role.PublishedRoles;
import org.careerguide.web.check.VersionParameter;

/** Reads what embeds show. */
@Singleton
class EmbedViews {

    private final Comparisons comparisons;
    private final PublishedRoles roles;
    private final Guides guides;
    private final BaseUrl baseUrl;

    EmbedViews(Comparisons comparisons, PublishedRoles roles, Guides guides, BaseUrl baseUrl) {
        this.comparisons = comparisons;
        this.roles = roles;
        this.guides = guides;
        this.baseUrl = baseUrl;
    }

    /** A view, its sheet, which is null of a guide, its card, and the address of the page that shows all of it. */
    record Shown(Object view, Sheet sheet, Card card, String whole) {

        String title() {
            return card.title();
        }
    }

    private Shown shown(Object view, Sheet sheet, String path) {
        String whole = baseUrl.value() + path;
        return new Shown(view, sheet, Card.of(sheet, whole), whole);
    }

    /** What an address shows; guides only as cards. */
    Shown of(EmbedAddress address) {
        if (address.slug() == null) {
            return roles(address.roles(), address.rows(), address.version());
        }
        return switch (address.collection()) {
            case "roles" -> role(address.slug(), address.place(), address.version());
            case "guides" -> guide(address.slug(), address.version());
            default -> comparison(address.slug(), address.rows(), address.version());
        };
    }

    Shown guide(String slug, VersionParameter version) {
        GuideView view = guides.get(slug, Set.of(), version.version);
        String whole = baseUrl.value() + whole("/api/v1/guides/" + slug + ".html", null, null, version);
        return new Shown(view, null, Card.of(view, whole), whole);
    }

    Shown comparison(String slug, RowParameters rows, VersionParameter version) {
        Object view = comparisons.get(slug, false, rows, version.version);
        Sheet sheet = Sheets.of(view);
        return shown(view, rows.criteria == null ? sheet : sheet.dataOnly(),
                whole("/api/v1/comparisons/" + slug + ".html", null, rows.place, version));
    }

    Shown roles(String slugs, RowParameters rows, VersionParameter version) {
        Object view = comparisons.compare(slugs, rows, version.version);
        Sheet sheet = Sheets.of(view);
        return shown(view, sheet, whole("/api/v1/compare.html", slugs(sheet), rows.place, version));
    }

    Shown role(String slug, String place, VersionParameter version) {
        Object view = roles.get(slug, Set.of(), version.version, place);
        Sheet sheet = Sheets.of(view);
        return shown(view, sheet, whole("/api/v1/roles/" + slugs(sheet) + ".html", null, place, version));
    }

    private static String slugs(Sheet sheet) {
        return sheet.heads().stream().map(Sheet.Head::slug).collect(Collectors.joining(","));
    }

    /** The address of a page, with those of the parameters that are not null. */
    private static String whole(String path, String roles, String place, VersionParameter version) {
        String query = Stream.of(parameter("roles", roles), parameter("place", place),
                parameter(VersionParameter.NAME, version.version)).filter(Objects::nonNull).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String parameter(String name, Object value) {
        return value == null ? null : name + "=" + value;
    }
}
