package org.careerguide.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** The address of the current request, in a form that is safe to put into other addresses. */
@Singleton
public class Requested {

    /** Characters that a URL has to encode (RFC 3986), though clients send them plain. */
    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]");

    /** Name of the parameter that names a draft. */
    public static final String DRAFT = "draft";

    private static final Pattern DRAFT_PARAMETER = Pattern.compile("[?&;]" + DRAFT + "([=&;]|$)");

    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})|\\+");

    /** Characters of a query that need no encoding, beside letters and digits. */
    private static final String PLAIN = "-._~,:/@!$'()*";

    private static final String QUERY = Requested.class.getName();

    private final CurrentVertxRequest current;

    Requested(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Path and query as they were sent, without parameters that are left out, and with illegal characters encoded. */
    public String pathAndQuery() {
        String query = query();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    private String sent() {
        String uri = current.getCurrent().request().uri();
        int path = uri.startsWith("/") ? 0 : Math.max(0, uri.indexOf('/', uri.indexOf("://") + 3));
        return encoded(uri.substring(path));
    }

    /** A path and query as a client sent it, with illegal characters encoded. */
    static String encoded(String pathAndQuery) {
        return ILLEGAL.matcher(pathAndQuery).replaceAll(found -> "%" + "%02X".formatted(found.group().charAt(0) & 0xFF));
    }

    /** The path as it was sent. */
    public String path() {
        String pathAndQuery = sent();
        int query = pathAndQuery.indexOf('?');
        return query < 0 ? pathAndQuery : pathAndQuery.substring(0, query);
    }

    /**
     * The query as it was sent, in its one encoding, without its question mark and parameters that are left out; empty if there
     * is none.
     */
    public String query() {
        String kept = current.getCurrent().get(QUERY);
        if (kept != null) {
            return kept;
        }
        String pathAndQuery = sent();
        int query = pathAndQuery.indexOf('?');
        return query < 0 ? "" : inOneEncoding(pathAndQuery.substring(query + 1));
    }

    /** The query in its one encoding: only what has to be is percent-encoded, and spaces are %20. */
    static String inOneEncoding(String query) {
        return ENCODED.matcher(query).replaceAll(found -> {
            if (found.group(1) == null) {
                return "%20";
            }
            char character = (char) Integer.parseInt(found.group(1), 16);
            boolean plain = character < 0x80 && Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0;
            return Matcher.quoteReplacement(plain ? String.valueOf(character) : found.group().toUpperCase(Locale.ROOT));
        });
    }

    /** Removes all other parameters from the query of this request, so that the answer does not depend on them. */
    public void leaveOutAllBut(Set<String> names) {
        String query = query();
        if (!query.isEmpty()) {
            current.getCurrent().put(QUERY, Arrays.stream(query.split("[&;]"))
                    .filter(pair -> names.contains(QueryStringDecoder.decodeComponent(pair.split("=", 2)[0])))
                    .collect(Collectors.joining("&")));
        }
    }

    /** Whether an address, as it was sent, names a draft. */
    public static boolean namesDraft(String uri) {
        int query = uri.indexOf('?');
        return query >= 0 && DRAFT_PARAMETER.matcher(inOneEncoding(uri.substring(query))).find();
    }

    /** Whether parameters of the query were left out. */
    public static boolean isShortened(RoutingContext context) {
        String kept = context.get(QUERY);
        return kept != null && !kept.equals(context.request().query());
    }
}
