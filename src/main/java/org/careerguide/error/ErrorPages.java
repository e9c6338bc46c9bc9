package org.careerguide.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Shows problems as pages to browsers: what is wrong, what was probably meant, and the way back. */
@Singleton
public class ErrorPages {

    /** Content type of the pages. */
    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    private static final String STYLE = style();
    private static final String DIGEST = digest(STYLE);
    /** Texts for which roles with similar slugs are looked up. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,100}");

    private final BaseUrl baseUrl;
    private final Audience audience;
    private final Instance<NearbyContent> nearby;

    ErrorPages(BaseUrl baseUrl, Audience audience, Instance<NearbyContent> nearby) {
        this.baseUrl = baseUrl;
        this.audience = audience;
        this.nearby = nearby;
    }

    /** A page about a problem. */
    public record ErrorPage(Problem problem, ReaderWords.Notice notice, String home, String style, boolean framed,
            List<Suggestion> suggestions, String seeAlso) {
    }

    /** A page that was probably meant: its title and URL. */
    public record Suggestion(String title, String url) {
    }

    /** The template. */
    @CheckedTemplate(basePath = "", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance error(ErrorPage page);
    }

    /** Whether a request is for a page, and does not name JSON. */
    boolean isForPeople(RoutingContext context) {
        String path = context.request().path();
        String accept = Optional.ofNullable(context.request().getHeader(HttpHeaders.ACCEPT)).orElse("");
        if (path == null) {
            return false;
        }
        boolean html = accept.contains("text/html");
        return audience.isPage(path) ? html || !accept.contains("json") : html && !audience.isForPrograms(path);
    }

    /**
     * The page about a problem.
     *
     * @param missing what does not exist; null if the problem is another one
     */
    String page(RoutingContext context, Problem problem, ProblemType type, ContentNotFoundException missing) {
        boolean framed = audience.isFramed(context.request().path());
        String base = baseUrl.of(context.request());
        return Templates.error(new ErrorPage(problem, ReaderWords.of(problem, type, missing), base + "/", STYLE, framed,
                suggestions(context, problem, missing, framed), problem.seeAlso())).render();
    }

    /** The policy of the page. */
    String policy(RoutingContext context, String frameAncestors) {
        boolean framed = audience.isFramed(context.request().path());
        return "default-src 'none'; style-src '" + DIGEST + "'; base-uri 'none'; form-action 'self'; script-src "
                + (framed ? "'self'" : "'none'") + "; frame-ancestors " + (framed ? frameAncestors : "'none'");
    }

    private List<Suggestion> suggestions(RoutingContext context, Problem problem, ContentNotFoundException missing,
            boolean framed) {
        var found = new ArrayList<Suggestion>();
        if (nearby.isResolvable()) {
            String base = baseUrl.of(context.request());
            if (missing != null) {
                nearby.get().near(missing.kind(), missing.slug())
                        .forEach(near -> found.add(new Suggestion(near.title(), base + near.path())));
            } else if (problem.errors() != null) {
                for (Problem.Mistake mistake : problem.errors()) {
                    String slug = mistake.value();
                    if (mistake.code().equals("unknown-value") && "role".equals(ReaderWords.kind(mistake.name()))
                            && slug != null
                            && SLUG.matcher(slug).matches()) {
                        nearby.get().near("role", slug).forEach(near -> found.add(new Suggestion(near.title(),
                                base + (framed ? near.path() : corrected(context.request().uri(), slug, near.path())))));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The requested address with a wrong slug replaced by that of a page; the page itself if the address does not have the
     * wrong slug.
     */
    private static String corrected(String uri, String slug, String path) {
        String meant = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
        String corrected = uri.replaceFirst("(?i)(?<==|,|%2C)" + Pattern.quote(slug) + "(?=,|%2C|&|$)", meant);
        return corrected.equals(uri) ? path : corrected;
    }

    private static String style() {
        try (InputStream file = ErrorPages.class.getResourceAsStream("/error.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String style) {
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
