package org.careerguide.web.answer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.error.BaseUrl;
import org.careerguide.web.ContentClock;
import org.careerguide.web.CurrentVersion;
import org.careerguide.web.HttpFilters;
import org.careerguide.web.Operations;
import org.careerguide.web.Rendition;
import org.careerguide.web.Requested;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import com.github.benmanes.caffeine.cache.stats.StatsCounter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.netty.buffer.ByteBuf;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Keeps finished answers, and sends them ahead of the REST layer. An answer is kept under two keys: the address and Accept
 * header of its request, and the canonical form of both. The content version is part of each {@link Key}: a new version leaves
 * earlier answers out of reach, and the most used of them are prepared again. Concurrent misses for one key are computed once.
 */
@ApplicationScoped
class AnswerCache {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(HttpFilters.REQUEST_ID);
    private static final String KEY = AnswerCache.class.getName();

    /** Prefix of the last part of a canonical key; no media type begins with it. */
    private static final String CANONICAL = "=";

    /** Answers to longer Accept headers, which are rare, are not kept. */
    private static final int LONGEST_ACCEPT = 300;
    private static final int KEY_OVERHEAD = 200;
    private static final int PART_OF_HEAP = 4;

    private final StatsCounter counter = new ConcurrentStatsCounter();
    private final Cache<Key, Answer> answers;
    /** Answers that are being computed, for requests that wait for them. */
    private final Map<Key, CompletableFuture<Void>> made = new ConcurrentHashMap<>();
    private final Operations operations;
    private final CurrentVersion current;
    private final BaseUrl baseUrl;
    private final Vertx vertx;
    private final Warming warming;
    private final boolean enabled;
    private final int warmed;

    AnswerCache(Operations operations, CurrentVersion current, BaseUrl baseUrl, Vertx vertx, Warming warming,
            MeterRegistry metrics,
            CacheSettings settings) {
        warmed = settings.warmed();
        this.operations = operations;
        this.current = current;
        this.baseUrl = baseUrl;
        this.vertx = vertx;
        this.warming = warming;
        enabled = settings.maxBytes() > 0;
        answers = Caffeine.newBuilder()
                .maximumWeight(limit(settings.maxBytes(), Runtime.getRuntime().maxMemory())).weigher(AnswerCache::weight)
                .recordStats(() -> counter).build();
        CaffeineCacheMetrics.monitor(metrics, answers, "answers");
        Gauge.builder("careerguide.cache.bytes", answers, cache -> cache.policy().eviction().orElseThrow().weightedSize()
                .orElse(0)).baseUnit("bytes").description("What the kept answers take.").register(metrics);
        Gauge.builder("careerguide.content.version", current, version -> version.state() == null ? 0
                : version.state().version()).description("The version of the content that is answered.").register(metrics);
    }

    /**
     * The key of a kept answer.
     *
     * @param address path and query, as they were sent or in canonical form
     * @param accept the Accept header; the rendition if the address is canonical
     */
    record Key(long version, String base, String address, String accept) {
    }

    /** The most bytes that are kept: those of the setting, but not more than a part of the heap, so that a small one has room to work. */
    static long limit(long maxBytes, long heap) {
        return Math.max(Math.min(maxBytes, heap / PART_OF_HEAP), 1);
    }

    /** An answer counts under each of its keys, since each of them alone would keep it in memory. */
    private static int weight(Key key, Answer answer) {
        return answer.weight() + KEY_OVERHEAD + 2 * key.address().length();
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            current.onChange(version -> warming.warm(mostUsed()));
        }
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            // Before the filters of HttpFilters: a kept answer has all headers except the identity of its request.
            filters.register(this::serve, 310);
        }
    }

    private void serve(RoutingContext context) {
        Key key = key(context.request());
        if (key == null) {
            context.next();
            return;
        }
        Answer answer = find(key);
        if (answer != null) {
            send(context, answer);
            return;
        }
        if (!operations.isKept(context.request().path())) {
            context.next();
            return;
        }
        context.put(KEY, key);
        var mine = new CompletableFuture<Void>();
        CompletableFuture<Void> other = made.putIfAbsent(key, mine);
        if (other == null) {
            context.addEndHandler(ended -> {
                made.remove(key, mine);
                mine.complete(null);
            });
            context.next();
        } else {
            Context here = vertx.getOrCreateContext();
            other.thenRun(() -> here.runOnContext(ended -> serveMade(context, key)));
        }
    }

    /** Sends what another request has computed; if that was not kept, this request goes on by itself. */
    private void serveMade(RoutingContext context, Key key) {
        Answer answer = find(key);
        if (answer == null) {
            context.next();
        } else if (!context.response().closed()) {
            send(context, answer);
        }
    }

    /** The key of the answer to a request; null if it is not kept. */
    private Key key(HttpServerRequest request) {
        ContentClock.State state = current.state();
        if (state == null || request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD
                || Requested.namesDraft(request.uri())
                || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return null;
        }
        List<String> accepts = request.headers().getAll(HttpHeaders.ACCEPT);
        String accept = accepts.isEmpty() ? "" : accepts.get(0);
        return accepts.size() > 1 || accept.length() > LONGEST_ACCEPT || accept.startsWith(CANONICAL) ? null
                : new Key(state.version(), baseUrl.of(request), request.uri(), accept);
    }

    /** The answer of a key, counted as a hit; null if there is none. Misses are counted where an answer has to be computed. */
    private Answer find(Key key) {
        Answer answer = answers.asMap().get(key);
        if (answer != null) {
            counter.recordHits(1);
        }
        return answer;
    }

    /** Sends an answer, or 304 if the client's copy is current. */
    static void send(RoutingContext context, Answer answer) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        answer.setHeaders(headers);
        headers.set(REQUEST_ID, HttpFilters.identity(request.getHeader(REQUEST_ID)));
        if (answer.isKnown(Preconditions.ifNoneMatch(request), request.getHeader(HttpHeaders.IF_MODIFIED_SINCE))) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
            return;
        }
        Answer.Form form = answer.form(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        boolean http2 = request.version() == HttpVersion.HTTP_2;
        if (form.coding() != null) {
            headers.set(HttpHeaders.CONTENT_ENCODING, form.coding());
        } else if (http2 || request.method() == HttpMethod.HEAD) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        } else {
            // On HTTP/1.1, the server compresses answers without this header, and does not send it itself.
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        if (form.coding() != null && http2) {
            // On HTTP/2, the server compresses answers that have the header.
            form = answer.form(null);
        } else {
            headers.set(HttpHeaders.CONTENT_LENGTH, form.writtenLength());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(uncopied(form.content()));
        }
    }

    /** Wraps bytes without a copy, which would cost as much as the rest of the answer; only this method does. */
    @SuppressWarnings("deprecation")
    private static Buffer uncopied(ByteBuf content) {
        return Buffer.buffer(content);
    }

    /** The canonical key of a request that reached the REST layer; null if its answer is not kept. */
    Key canonical(RoutingContext context, ContentClock.State state, String address, Rendition rendition) {
        Key requested = context.get(KEY);
        return requested == null || state == null ? null
                : new Key(state.version(), requested.base(), address, CANONICAL + rendition.name());
    }

    /** Returns the answer of a canonical key, or null, and keeps it under the requested address too. */
    Answer find(RoutingContext context, Key canonical) {
        if (canonical == null) {
            return null;
        }
        Answer answer = find(canonical);
        if (answer == null) {
            counter.recordMisses(1);
        } else {
            keepAsRequested(context, canonical, answer);
        }
        return answer;
    }

    /** Keeps an answer; does nothing if the key is null. */
    void keep(RoutingContext context, Key canonical, Answer answer) {
        if (canonical != null) {
            // Before it is kept: the next client may accept gzip.
            answer.compress();
            answers.put(canonical, answer);
            keepAsRequested(context, canonical, answer);
        }
    }

    /** Keeps an answer under the requested address, unless that has parameters that were ignored. */
    private void keepAsRequested(RoutingContext context, Key canonical, Answer answer) {
        if (Requested.isShortened(context)) {
            return;
        }
        Key requested = context.get(KEY);
        answers.put(new Key(canonical.version(), requested.base(), requested.address(), requested.accept()), answer);
    }

    /** The most requested addresses, the most requested first. */
    private List<Key> mostUsed() {
        return answers.policy().eviction().orElseThrow()
                .hottest(entries -> entries.map(Map.Entry::getKey)
                        .filter(key -> !key.accept().startsWith(CANONICAL)).limit(warmed).toList());
    }
}
