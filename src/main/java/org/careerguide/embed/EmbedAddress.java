package org.careerguide.embed;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careerguide.comparison.ComparedRoles;
import org.careerguide.comparison.RowParameters;
import org.careerguide.web.check.VersionParameter;

import io.netty.handler.codec.http.QueryStringDecoder;

/**
 * What an address of this server shows, whether it is that of a page, an embed or an answer of the API.
 *
 * @param collection comparisons, roles or guides; null of roles that are compared on request
 * @param slug in the collection; null of roles that are compared on request
 */
record EmbedAddress(String collection, String slug, String roles, Map<String, String> options) {

    private static final String SUFFIX = "(?:\\.(?:json|html|fragment\\.html|csv|md|jsonld|svg|png))?";

    private static final Pattern CURATED = Pattern
            .compile("/(?:api/v1|embed)/(comparisons|roles|guides)/([a-z][a-z0-9-]*)" + SUFFIX);
    private static final Pattern ANY_ROLES = Pattern
            .compile("/(?:(?:api/v1|embed)/compare" + SUFFIX + ")?");
    private static final List<String> OPTIONS = List.of("criteria", "differences", "place", VersionParameter.NAME, "theme",
            "accent", "lang", "view");

    /**
     * What an address shows, if it is an embeddable address of the server at {@code home}. It may also be only the path and
     * query.
     */
    static Optional<EmbedAddress> of(String address, String home) {
        try {
            URI own = new URI(home);
            URI uri = new URI(absolute(address.strip(), home, own.getPath()));
            if (uri.getHost() == null || !uri.getHost().equalsIgnoreCase(own.getHost()) || uri.getPort() != own.getPort()
                    || !uri.getPath().startsWith(own.getPath())
                    || uri.getScheme() != null && !uri.getScheme().matches("(?i)https?")) {
                return Optional.empty();
            }
            String path = uri.getPath().substring(own.getPath().length());
            var query = new LinkedHashMap<String, String>();
            new QueryStringDecoder(uri.getRawQuery() == null ? "" : uri.getRawQuery(), StandardCharsets.UTF_8, false)
                    .parameters().forEach((name, values) -> query.put(name, values.get(0)));
            String roles = query.get("roles");
            query.keySet().retainAll(OPTIONS);
            Matcher curated = CURATED.matcher(path);
            if (curated.matches()) {
                return Optional.of(new EmbedAddress(curated.group(1), curated.group(2), null, query));
            }
            if (roles == null || !ANY_ROLES.matcher(path).matches()) {
                return Optional.empty();
            }
            // The front door also shows a role by itself.
            boolean single = path.equals("/") && ComparedRoles.slugs(roles).size() == 1;
            return Optional.of(single ? new EmbedAddress("roles", ComparedRoles.slugs(roles).get(0), null, query)
                    : new EmbedAddress(null, null, roles, query));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String absolute(String address, String home, String prefix) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            return address;
        }
        return home + (address.startsWith(prefix + "/") ? address.substring(prefix.length()) : address);
    }

    /** Returns the address of the same kind of page with this slug. */
    EmbedAddress withSlug(String other) {
        return new EmbedAddress(collection, other, roles, options);
    }

    /** Returns the address with the value of an option, unless it has one. */
    EmbedAddress orElse(String option, String value) {
        var all = new LinkedHashMap<>(options);
        all.putIfAbsent(option, value);
        return new EmbedAddress(collection, slug, roles, all);
    }

    /** Whether a card is wanted. */
    boolean isCard() {
        return !"full".equals(options.get("view"));
    }

    /** The path and query of the page to frame. */
    String path() {
        var query = new LinkedHashMap<String, String>();
        if (roles != null) {
            query.put("roles", roles);
        }
        query.putAll(options);
        return (slug != null ? "/embed/" + collection + "/" + slug : "/embed/compare") + (query.isEmpty() ? ""
                : query.entrySet().stream().map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8).replace("%2C", ","))
                        .collect(Collectors.joining("&", "?", "")));
    }

    /** Which rows it shows. */
    RowParameters rows() {
        var rows = new RowParameters();
        rows.criteria = options.get("criteria");
        rows.differences = options.get("differences");
        rows.place = place();
        return rows;
    }

    /** Code or slug of the place whose wages it shows; null for the nation. */
    String place() {
        return options.get("place");
    }

    /** The version that it shows; a malformed number maps to a version that cannot exist. */
    VersionParameter version() {
        var version = new VersionParameter();
        String given = options.get(VersionParameter.NAME);
        version.version = given == null ? null : given.matches("[0-9]{1,9}") ? Integer.valueOf(given) : Integer.MAX_VALUE;
        return version;
    }
}
