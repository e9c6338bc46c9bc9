package org.careerguide.change;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.DocumentType;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.CacheTags;
import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads the revision log. Its numbers have no gaps and are assigned by one publication after the other, so that a client with a
 * revision has all earlier ones.
 */
@ApplicationScoped
class Changes {

    /** Revisions, and whether their documents are live. */
    private static final String REVISIONS = """
            select r.number, r.version, r.type, r.slug, r.operation, r.published_at, cast(r.document as text),
              d.slug is not null
            from revision r
            left join document d on d.type = r.type collate "C" and d.slug = r.slug collate "C"
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Session database;

    Changes(Session database) {
        this.database = database;
    }

    /** A revision: its number, and the change that it was. */
    record Revision(long number, ChangeView change) {
    }

    /**
     * A change as an entry of a feed.
     *
     * @param page path of the page of the document; null if it has none
     */
    record Entry(long number, String title, String time, String page, String summary) {
    }

    /** The latest changes of documents that have pages, the latest first. */
    List<Entry> latest(int limit) {
        return database.createNativeQuery(REVISIONS + "where r.type not in (:without) order by r.number desc", Object[].class)
                .setParameter("without",
                        Arrays.stream(DocumentType.values()).filter(type -> !type.hasPages()).map(DocumentType::code).toList())
                .setMaxResults(limit)
                .getResultList().stream().map(row -> entry(revision(row, true), (String) row[6])).toList();
    }

    private static Entry entry(Revision revision, String document) {
        ChangeView change = revision.change();
        JsonNode title = document == null ? null : json(document).get("title");
        String verb = switch (change.operation()) {
            case CREATE -> "New";
            case UPDATE -> "Changed";
            case RENAME -> "Renamed";
            case WITHDRAW -> "Withdrawn";
        };
        String name = title == null ? change.slug() : title.asText();
        return new Entry(revision.number(), verb + ": " + name, change.time().toString(),
                change.url() == null ? null : change.url().path() + ".html",
                verb + " in version " + change.version() + " of the content: " + change.type().replace('-', ' ') + " “" + name
                        + "”." + (change.reason() == null ? "" : " " + change.reason()));
    }

    /** The revisions after the one that a token names, or from the first that is known; at most {@code limit}. */
    List<Revision> since(String token, int limit, boolean withDocuments) {
        CacheTags.current().addVersion();
        return database.createNativeQuery(REVISIONS + "where r.number > :after order by r.number", Object[].class)
                .setParameter("after", after(token)).setMaxResults(limit).getResultList().stream()
                .map(row -> revision(row, withDocuments)).toList();
    }

    /**
     * Returns the number of a token; for null the one before the first. Refuses a token of another log, or one that is older
     * than the log.
     */
    long after(String token) {
        Object[] bounds = database.createNativeQuery("select min(number), max(number) from revision", Object[].class)
                .getSingleResult();
        long first = bounds[0] == null ? 1 : ((Number) bounds[0]).longValue();
        long last = bounds[1] == null ? 0 : ((Number) bounds[1]).longValue();
        if (token == null) {
            return first - 1;
        }
        long number = ChangeToken.number(token).orElse(Long.MAX_VALUE);
        if (number > last) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "since", "bad-token",
                    "The parameter “since” is not a token that this server gave out.",
                    List.of("the token of an earlier answer, or leaving the parameter out"))));
        }
        if (number < first - 1) {
            throw new ProblemException(ProblemType.CHANGES_GONE,
                    "The revision log goes back to revision " + first + "; the token is older than that.", List.of());
        }
        return number;
    }

    private static Revision revision(Object[] row, boolean withDocument) {
        String type = (String) row[2];
        String slug = (String) row[3];
        ChangeOperation operation = ChangeOperation.valueOf(((String) row[4]).toUpperCase(Locale.ROOT));
        JsonNode document = json((String) row[6]);
        boolean live = (Boolean) row[7];
        Optional<DocumentType> paged = DocumentType.ofCode(type).filter(DocumentType::hasPages);
        return new Revision(((Number) row[0]).longValue(), new ChangeView(type, slug, operation,
                ((Number) row[1]).longValue(), (Instant) row[5],
                live ? paged.map(known -> ApiUrl.of(known.folder(), slug)).orElse(null) : null,
                operation == ChangeOperation.RENAME ? document.path("slug").asText() : null,
                operation == ChangeOperation.WITHDRAW ? document.path("reason").asText() : null,
                withDocument && operation != ChangeOperation.WITHDRAW ? document : null));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
