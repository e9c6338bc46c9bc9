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
import java.util.regex.Matcher;
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
    /** A name that a message quotes. */
    private static final Pattern QUOTED = Pattern.compile("names “([a-z0-9-]{2,100})”");

    private final BaseUrl baseUrl;
    private final Audience audience;
    private final Instance<NearbyContent> nearby;

    ErrorPages(BaseUrl baseUrl, Audience audience, Instance<NearbyContent> nearby) {
        this.baseUrl = baseUrl;
        this.audience = audience;
        this.nearby = nearby;
    }

    /** A page about a problem. */
    public record ErrorPage(Problem problem, String home, String style, boolean framed, List<String> messages,
            List<NearbyContent.Nearby> suggestions, String seeAlso) {
    }

    /** The template. */
    @CheckedTemplate(basePath = "", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance error(ErrorPage page);
    }

    /** Whether a request asked for a page, and does not ask for JSON by name. */
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
    String page(RoutingContext context, Problem problem, ContentNotFoundException missing) {
        boolean framed = audience.isFramed(context.request().path());
        List<String> messages = problem.errors() == null ? List.of()
                : problem.errors().stream().map(mistake -> message(mistake, problem)).filter(message -> !message.isEmpty())
                        .toList();
        String home = baseUrl.of(context.request()) + "/";
        return Templates.error(new ErrorPage(problem, home, STYLE, framed, messages, suggestions(problem, missing),
                problem.seeAlso())).render();
    }

    /** What the detail does not say of a mistake: the message, and what is allowed. */
    private static String message(Problem.Mistake mistake, Problem problem) {
        String message = problem.detail().contains(mistake.message()) ? "" : mistake.message() + " ";
        List<String> allowed = mistake.allowed() == null ? List.of() : mistake.allowed();
        String taker = mistake.in().equals("method") ? "It" : "“" + mistake.name() + "”";
        return (message + (allowed.isEmpty() ? "" : taker + " takes " + String.join(", ", allowed) + "."))
                .strip();
    }

    /** The policy of the page. */
    String policy(RoutingContext context, String frameAncestors) {
        boolean framed = audience.isFramed(context.request().path());
        return "default-src 'none'; style-src '" + DIGEST + "'; base-uri 'none'; form-action 'self'; script-src "
                + (framed ? "'self'" : "'none'") + "; frame-ancestors " + (framed ? frameAncestors : "'none'");
    }

    private List<NearbyContent.Nearby> suggestions(Problem problem, ContentNotFoundException missing) {
        var found = new ArrayList<NearbyContent.Nearby>();
        if (nearby.isResolvable()) {
            if (missing != null) {
                found.addAll(nearby.get().near(missing.kind(), missing.slug()));
            } else if (problem.errors() != null) {
                for (Problem.Mistake mistake : problem.errors()) {
                    Matcher name = QUOTED.matcher(mistake.message());
                    if (mistake.code().equals("unknown-value") && mistake.name().equals("roles") && name.find()) {
                        found.addAll(nearby.get().near("role", name.group(1)));
                    }
                }
            }
        }
        return found;
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
