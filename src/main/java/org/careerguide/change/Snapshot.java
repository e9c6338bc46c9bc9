package org.careerguide.change;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.publish.document.DocumentType;
import org.hibernate.Session;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Writes all documents of one version of the content, without ever holding all of them. */
@ApplicationScoped
class Snapshot {

    private static final int FETCHED = 200;
    private static final int LONGEST_SECONDS = 600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HEAD = """
            select c.version, c.published_at, (select count(*) from document), (select coalesce(max(number), 0) from revision)
            from content c""";

    /** What others name comes before them. The log compares its texts by another collation, and its index only serves that. */
    private static final String DOCUMENTS = """
            select d.type, d.slug, d.version, cast(r.document as text)
            from document d
            join lateral (
              select document from revision
              where type = d.type collate "default" and slug = d.slug collate "default"
              order by number desc limit 1) r on true
            order by array_position(?, d.type), d.slug""";

    private final Session database;

    Snapshot(Session database) {
        this.database = database;
    }

    /** Writes it, as the description of the operation says. */
    void write(OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS)
                .run(() -> database.doWork(connection -> write(connection, out)));
    }

    private static void write(Connection connection, OutputStream out) throws SQLException {
        try {
            var hashed = new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), MessageDigest.getInstance("SHA-256"));
            try (PreparedStatement head = connection.prepareStatement(HEAD); ResultSet row = head.executeQuery()) {
                row.next();
                var first = new LinkedHashMap<String, Object>();
                first.put("contentVersion", row.getLong(1));
                first.put("publishedAt", row.getObject(2, OffsetDateTime.class).toInstant().toString());
                first.put("documents", row.getLong(3));
                first.put("token", ChangeToken.of(row.getLong(4)));
                line(hashed, JSON.writeValueAsString(first));
            }
            try (PreparedStatement documents = connection.prepareStatement(DOCUMENTS)) {
                documents.setFetchSize(FETCHED);
                documents.setArray(1, connection.createArrayOf("text",
                        Arrays.stream(DocumentType.values()).map(DocumentType::code).toArray(String[]::new)));
                try (ResultSet row = documents.executeQuery()) {
                    while (row.next()) {
                        line(hashed, "{\"type\":" + JSON.writeValueAsString(row.getString(1)) + ",\"slug\":"
                                + JSON.writeValueAsString(row.getString(2)) + ",\"version\":" + row.getLong(3)
                                + ",\"document\":" + row.getString(4) + "}");
                    }
                }
            }
            hashed.on(false);
            line(hashed, JSON.writeValueAsString(
                    Map.of("sha256", HexFormat.of().formatHex(hashed.getMessageDigest().digest()))));
            hashed.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void line(OutputStream out, String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
