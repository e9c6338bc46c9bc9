package org.careerguide.change;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.DocumentType;
import org.careerguide.content.Sha256;
import org.careerguide.database.Inquiry;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;

/**
 * Writes all documents of one version of the content. The revision log only grows, so the version can be read in batches, each
 * on a connection that is returned before the batch is sent.
 */
@ApplicationScoped
class Snapshot {

    private static final int BATCH = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How long a client waits for the database before it is told to try again. */
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private static final String HEAD = """
            select c.version, c.published_at, (select count(*) from document), (select coalesce(max(number), 0) from revision)
            from content c""";

    /** The latest revisions of documents of a type up to a number of the log, by slug. */
    private static final String DOCUMENTS = """
            select r.slug, r.version, case when r.operation in ('create', 'update') then cast(r.document as text) end
            from (
              select distinct on (slug) slug, number from revision_log
              where type = ? and slug > ? and number <= ?
              order by slug, number desc limit ?) latest
            join revision r on r.number = latest.number
            order by latest.slug""";

    private final AgroalDataSource database;

    Snapshot(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The first line of a snapshot.
     *
     * @param number the last revision that it contains
     */
    record Head(long version, Instant publishedAt, long documents, long number) {

        /** Weak entity tag: a version of a log never changes, and its form depends only on this release. */
        String etag() {
            return "W/\"1-" + version + "-" + number + "-" + Long.toHexString(publishedAt.toEpochMilli()) + "\"";
        }
    }

    /** A document as it was published; its text is null if it was withdrawn or renamed. */
    private record Line(String slug, long version, String document) {
    }

    /** The head of a snapshot of the current version. */
    Head head() {
        return new Inquiry<>(this::readHead).answerWithin(TIMEOUT).orElseThrow(() -> new ProblemException(
                ProblemType.UNAVAILABLE, "The database does not answer at the moment.", List.of()));
    }

    private Head readHead() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getLong(3), row.getLong(4));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the snapshot with this head, in the format that the operation describes. */
    void write(Head head, OutputStream out) throws IOException {
        var hashed = new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), Sha256.start());
        var first = new LinkedHashMap<String, Object>();
        first.put("contentVersion", head.version());
        first.put("publishedAt", head.publishedAt().toString());
        first.put("documents", head.documents());
        first.put("token", ChangeToken.of(head.number()));
        line(hashed, JSON.writeValueAsString(first));
        // A document comes before those that name it.
        for (DocumentType type : DocumentType.values()) {
            String slug = "";
            List<Line> batch;
            do {
                batch = read(type, slug, head.number());
                for (Line one : batch) {
                    slug = one.slug();
                    if (one.document() != null) {
                        line(hashed, "{\"type\":" + JSON.writeValueAsString(type.code()) + ",\"slug\":"
                                + JSON.writeValueAsString(slug) + ",\"version\":" + one.version()
                                + ",\"document\":" + one.document() + "}");
                    }
                }
            } while (batch.size() == BATCH);
        }
        hashed.on(false);
        line(hashed, JSON.writeValueAsString(
                Map.of("sha256", HexFormat.of().formatHex(hashed.getMessageDigest().digest()))));
        hashed.flush();
    }

    private List<Line> read(DocumentType type, String after, long number) {
        var lines = new ArrayList<Line>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DOCUMENTS)) {
            statement.setString(1, type.code());
            statement.setString(2, after);
            statement.setLong(3, number);
            statement.setInt(4, BATCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(row.getString(1), row.getLong(2), row.getString(3)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void line(OutputStream out, String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
