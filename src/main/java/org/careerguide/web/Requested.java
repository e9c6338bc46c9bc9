package org.careerguide.web;

import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** What the current request asked for, in a form that can be put into an address again whatever the client sent. */
@Singleton
public class Requested {

    /** What may not stand in an address as it is (RFC 3986), though clients send it. */
    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]");

    private final CurrentVertxRequest current;

    Requested(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Path and query as they were sent, with what is illegal in them percent-encoded. */
    public String pathAndQuery() {
        String uri = current.getCurrent().request().uri();
        int path = uri.startsWith("/") ? 0 : Math.max(0, uri.indexOf('/', uri.indexOf("://") + 3));
        return encoded(uri.substring(path));
    }

    /** A path and query as a client sent it, with what is illegal in it percent-encoded. */
    static String encoded(String pathAndQuery) {
        return ILLEGAL.matcher(pathAndQuery).replaceAll(found -> "%" + "%02X".formatted(found.group().charAt(0) & 0xFF));
    }

    /** The path as it was sent. */
    public String path() {
        String pathAndQuery = pathAndQuery();
        int query = pathAndQuery.indexOf('?');
        return query < 0 ? pathAndQuery : pathAndQuery.substring(0, query);
    }

    /** The query as it was sent, without its question mark; empty of none. */
    public String query() {
        String pathAndQuery = pathAndQuery();
        int query = pathAndQuery.indexOf('?');
        return query < 0 ? "" : pathAndQuery.substring(query + 1);
    }
}
