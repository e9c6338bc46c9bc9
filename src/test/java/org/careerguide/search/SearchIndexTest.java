package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.careerguide.publish.RevisionLog;
import org.careerguide.testsupport.TestPacks;
import org.careerguide.web.ContentClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** An index is used or rebuilt, whatever happened to its files. */
@QuarkusTest
class SearchIndexTest {

    @Inject
    RevisionLog log;

    @Inject
    ContentClock clock;

    @Inject
    TestPacks packs;

    @TempDir
    Path temporary;

    /** What an index on a directory answers, after it followed the content. */
    private <T> T answered(Path directory, Function<Finder, T> reading) {
        try (var index = new SearchIndex(directory)) {
            return reading.apply(follow(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finder follow(SearchIndex index) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var finder = new Finder(index.follow(log, clock.now()));
            index.commit();
            return finder;
        });
    }

    private static Set<String> found(Finder finder, String text) {
        try {
            var keys = new TreeSet<String>();
            for (Ranking.Hit hit : finder.find(text, new Ranking.Filter(Set.of(), Set.of()), 100).hits()) {
                keys.add(finder.stored(hit.doc()).key() + " " + Math.round(1000 * hit.score()));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> coders(Path directory) {
        return answered(directory, finder -> found(finder, "medical coder"));
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anIndexThatIsUpToDateIsUsed() throws IOException {
        Path directory = temporary.resolve("index");
        Set<String> first = coders(directory);
        assertThat(first).anyMatch(one -> one.startsWith("role medical-coding "));
        List<Path> segments = files(directory).stream().filter(file -> !file.getFileName().toString().startsWith("segments"))
                .toList();
        assertThat(coders(directory)).isEqualTo(first);
        assertThat(files(directory)).containsAll(segments);
    }

    @Test
    void aDamagedFileIsFoundWhicheverItIs() throws IOException {
        Path directory = temporary.resolve("index");
        Set<String> whole = coders(directory);
        for (int i = 0; i < files(directory).size(); i++) {
            Path file = files(directory).get(i);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
            assertThat(coders(directory)).as(file.toString()).isEqualTo(whole);
        }
    }

    @Test
    void aFileThatIsCutOffOrGoneIsFound() throws IOException {
        Path directory = temporary.resolve("index");
        Set<String> whole = coders(directory);
        Path file = files(directory).get(0);
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 2);
        }
        assertThat(coders(directory)).isEqualTo(whole);
        Files.delete(files(directory).get(0));
        assertThat(coders(directory)).isEqualTo(whole);
    }

    @Test
    void whatAKilledProcessLeavesIsUsed() throws IOException {
        Path directory = temporary.resolve("index");
        Path left = temporary.resolve("left");
        Set<String> whole;
        try (var index = new SearchIndex(directory)) {
            whole = found(follow(index), "medical coder");
            packs.publish("bakery");
            follow(index);
            Files.createDirectories(left);
            for (Path file : files(directory)) {
                Files.copy(file, left.resolve(file.getFileName()));
            }
        } finally {
            packs.withdraw("bakery");
        }
        assertThat(coders(left)).isEqualTo(whole);
    }

    @Test
    void anIndexOfAnotherFormatOrOtherContentIsMadeAnew() throws IOException {
        for (Map<String, String> stamp : List.of(Map.of("format", "0", "version", "1", "publishedAt", "2020-01-01T00:00:00Z"),
                Map.of("format", String.valueOf(EntryDocuments.FORMAT), "version", "1", "publishedAt", "2020-01-01T00:00:00Z"),
                Map.of("format", String.valueOf(EntryDocuments.FORMAT), "version", "999999", "publishedAt",
                        "2020-01-01T00:00:00Z"))) {
            Path directory = temporary.resolve("index");
            Set<String> whole = coders(directory);
            try (var writer = new IndexWriter(FSDirectory.open(directory), new IndexWriterConfig(new KeywordAnalyzer()))) {
                writer.deleteAll();
                writer.setLiveCommitData(stamp.entrySet());
                writer.commit();
            }
            assertThat(coders(directory)).isEqualTo(whole);
        }
    }

    @Test
    void twoProcessesKeepAnIndexEach() throws IOException {
        Path directory = temporary.resolve("index");
        try (var one = new SearchIndex(directory);
                var other = new SearchIndex(directory)) {
            assertThat(one.directory()).isEqualTo(directory);
            assertThat(other.directory()).isEqualTo(temporary.resolve("index-2"));
            assertThat(found(follow(one), "medical coder")).isEqualTo(found(follow(other), "medical coder"));
        }
    }

    @Test
    void whereNothingCanBeWrittenTheIndexIsInMemory() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "no directory");
        try (var index = new SearchIndex(file.resolve("index"))) {
            assertThat(index.directory()).isNull();
            assertThat(found(follow(index), "medical coder")).isNotEmpty();
        }
    }

    @Test
    void changesGiveTheSameIndexAsReadingAll() throws IOException {
        Path directory = temporary.resolve("index");
        try (var index = new SearchIndex(directory)) {
            follow(index);
            packs.publish("bakery");
            Finder changed = follow(index);
            Finder anew = answered(temporary.resolve("anew"), Function.identity());
            for (String text : List.of("oven keeper", "bread baker", "bake bread", "medical coder", "patience")) {
                assertThat(found(changed, text)).as(text).isEqualTo(found(anew, text)).isNotEmpty();
            }
        } finally {
            packs.withdraw("bakery");
        }
        Set<String> withdrawn = answered(directory, finder -> found(finder, "oven keeper"));
        assertThat(withdrawn).noneMatch(one -> one.startsWith("role oven-keeper "));
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(directory))) {
            assertThat(reader.getIndexCommit().getUserData()).containsEntry("version", String.valueOf(clock.now().version()));
        }
    }
}
