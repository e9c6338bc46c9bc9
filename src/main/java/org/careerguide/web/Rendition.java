package org.careerguide.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

/** A form that an answer can take. */
public enum Rendition {
    JSON("JSON", "json", MediaType.APPLICATION_JSON, ""),
    HTML("HTML", "html", MediaType.TEXT_HTML, ";charset=UTF-8"),
    CSV("CSV", "csv", "text/csv", ";charset=UTF-8;header=present"),
    MARKDOWN("Markdown", "md", "text/markdown", ";charset=UTF-8"),
    JSON_LD("JSON-LD", "jsonld", "application/ld+json", ""),
    SVG("SVG", "svg", "image/svg+xml", ""),
    PNG("PNG", "png", "image/png", ""),
    /** Markup of a card for other sites. Only the suffix selects it, since pages have the same media type. */
    FRAGMENT("HTML fragment", "fragment.html", MediaType.TEXT_HTML, ";charset=UTF-8");

    /** Name of the request property that holds the rendition of its answer. */
    public static final String PROPERTY = Rendition.class.getName();

    private final String title;
    private final String suffix;
    private final String mediaType;
    private final String parameters;

    Rendition(String title, String suffix, String mediaType, String parameters) {
        this.title = title;
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    /** Name of the format. */
    public String title() {
        return title;
    }

    /** The suffix of a path, after a dot, that selects it. */
    public String suffix() {
        return suffix;
    }

    /** Returns the media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The Content-Type of answers in this form. */
    public String contentType() {
        return mediaType + parameters;
    }

    /** Returns the rendition of a path's suffix, if it has one. */
    public static Optional<Rendition> ofPath(String path) {
        return Arrays.stream(values()).filter(one -> path.endsWith("." + one.suffix))
                .max(Comparator.comparing(one -> one.suffix.length()));
    }

    /**
     * The rendition that a client prefers: the most specific range of its Accept header decides on each (RFC 9110, 12.5.1); of
     * equal ones the first. Empty if the header accepts none.
     */
    public static Optional<Rendition> preferred(List<MediaType> accepted, List<Rendition> offered) {
        Rendition best = null;
        double bestQuality = 0;
        for (Rendition one : offered) {
            double quality = quality(accepted, MediaType.valueOf(one.mediaType));
            if (quality > bestQuality) {
                best = one;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The weight of a media type for a client, from 0 to 1: that of the most specific range that it is in. */
    public static double quality(List<MediaType> accepted, MediaType offered) {
        int specificity = -1;
        double quality = 0;
        for (MediaType range : accepted) {
            int weight = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
            if (range.isCompatible(offered) && weight > specificity) {
                specificity = weight;
                quality = quality(range);
            }
        }
        return quality;
    }

    /** The weight of a media range, from 0 to 1. One that cannot be read counts as the highest. */
    public static double quality(MediaType range) {
        String q = range.getParameters().get("q");
        return q == null || !q.toLowerCase(Locale.ROOT).matches("0(\\.[0-9]{0,3})?") ? 1 : Double.parseDouble(q);
    }
}
