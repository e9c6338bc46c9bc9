package org.careerguide.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.careerguide.content.DocumentType;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SnapshotResourceTest {

    private static final String PATH = "/api/v1/snapshot.ndjson";
    private static final int MANY = 20;

    @Inject
    Publisher publisher;

    @Inject
    Snapshot snapshot;

    @TestHTTPResource
    URL server;

    @Test
    void clientThatHasTheSnapshotIsToldSo() {
        Response first = given().when().get(PATH);

        given().header("If-None-Match", first.header("ETag")).when().get(PATH).then().statusCode(304)
                .header("ETag", first.header("ETag")).header("Cache-Control", "no-cache")
                .header("Vary", "Accept, Accept-Encoding");
        given().header("If-Modified-Since", first.header("Last-Modified")).when().get(PATH).then().statusCode(304);
        given().header("If-None-Match", "W/\"another\"").when().get(PATH).then().statusCode(200);
        given().when().head(PATH).then().statusCode(200).header("ETag", first.header("ETag"));
    }

    @Test
    void isOfferedAsAFileToSave() {
        given().when().get(PATH).then().header("Content-Disposition", "attachment; filename=\"snapshot.ndjson\"");
    }

    @Test
    void publicationChangesTheEntityTag() {
        String before = given().when().get(PATH).header("ETag");
        publish("first");
        String after = given().when().get(PATH).header("ETag");
        withdraw(List.of("snapshot-skill"));

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void snapshotIsCompressedForThoseWhoTakeIt() {
        Response compressed = given().header("Accept-Encoding", "gzip").when().get(PATH);

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.asString()).isEqualTo(given().header("Accept-Encoding", "identity").when().get(PATH).asString());
    }

    @Test
    void snapshotShowsTheVersionThatItBeganWith() throws Exception {
        publish("as it was");
        Snapshot.Head head = snapshot.head();
        publish("as it is");
        var out = new ByteArrayOutputStream();
        snapshot.write(head, out);
        withdraw(List.of("snapshot-skill"));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"as it was\"").doesNotContain("\"as it is\"")
                .contains("\"contentVersion\":" + head.version()).contains("\"sha256\"");
        assertThat(out.toString(StandardCharsets.UTF_8).lines().count()).isEqualTo(head.documents() + 2);
    }

    @Test
    void clientsThatDoNotReadKeepNobodyFromAnswers() throws Exception {
        List<String> slugs = publishMuch();
        var clients = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MANY; i++) {
                clients.add(ask());
            }
            Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
            int status = 0;
            while (status != 503 && Instant.now().isBefore(deadline)) {
                status = given().when().head(PATH).statusCode();
            }
            assertThat(status).as("of a snapshot beyond those that are sent").isEqualTo(503);
            for (int i = 0; i < MANY; i++) {
                given().when().get("/api/v1/roles?limit=" + (i + 1)).then().statusCode(200);
            }
            given().when().get("/q/health/ready").then().statusCode(200);
            clients.forEach(SnapshotResourceTest::close);
            while (status != 200 && Instant.now().isBefore(deadline.plusSeconds(20))) {
                status = given().when().head(PATH).statusCode();
            }
            assertThat(status).as("once the clients have gone").isEqualTo(200);
        } finally {
            clients.forEach(SnapshotResourceTest::close);
            withdraw(slugs);
        }
    }

    /** A client that reads no further than the status line. */
    private Socket ask() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.getOutputStream().write(("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: identity\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        assertThat(new String(in.readNBytes("HTTP/1.1 ".length()), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 ");
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(String summary) {
        publisher.publish(set(List.of(skill("snapshot-skill", summary, "A description.")), List.of()), false);
    }

    /** Publishes more than the buffers of a connection hold. */
    private List<String> publishMuch() {
        List<String> slugs = IntStream.range(0, 400).mapToObj(i -> "snapshot-skill-" + i).toList();
        publisher.publish(set(slugs.stream().map(slug -> skill(slug, "A summary.", "Long. ".repeat(3300))).toList(), List.of()),
                false);
        return slugs;
    }

    private void withdraw(List<String> slugs) {
        publisher.publish(set(List.of(), slugs.stream().map(slug -> new DocumentSet.Withdrawal("withdrawn.yaml", 1,
                DocumentType.SKILL, slug, "Tested.")).toList()), false);
    }

    private static DocumentSet.Entry skill(String slug, String summary, String description) {
        return new DocumentSet.Entry(slug + ".yaml", Map.of(),
                new SkillDocument(slug, "Skill " + slug, SkillKind.SKILL, summary, description, null, null));
    }

    private static DocumentSet set(List<DocumentSet.Entry> entries, List<DocumentSet.Withdrawal> withdrawals) {
        return new DocumentSet(Origin.PACK, entries, withdrawals, List.of());
    }
}
