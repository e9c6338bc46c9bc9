package org.careerguide.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Sha256;
import org.careerguide.content.ToolDocument;
import org.careerguide.database.Isolation;
import org.careerguide.web.ContentClock;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Publishes sets of documents: all of a set, or nothing. Publications come one after another. */
@ApplicationScoped
public class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final int BATCH = 200;

    /** Number of the advisory lock by which publications wait for previews, and previews for publications. */
    private static final long GATE = 0x636172656572L;

    /** Revisions of previews are numbered from as far behind the log as no publication comes, each preview elsewhere. */
    private static final long PREVIEWED = 1L << 52;
    private static final int LARGEST_PREVIEW = 1 << 20;

    /** Seconds, far more than a publication takes: how long that is depends on the machine and on who else uses it. */
    public static final int LONGEST = 24 * 60 * 60;

    private static final Progress SILENT = (done, all) -> {
    };

    private final EntityManager database;
    private final DocumentWriter writer;
    private final ConstraintCheck constraints;
    private final Event<ContentClock.State> published;
    private final Event<PublicationEvent> written;
    private final Preview preview;

    Publisher(EntityManager database, DocumentWriter writer, ConstraintCheck constraints,
            Event<ContentClock.State> published, Event<PublicationEvent> written, Preview preview) {
        this.preview = preview;
        this.written = written;
        this.published = published;
        this.database = database;
        this.writer = writer;
        this.constraints = constraints;
    }

    /** A document that is to be written. */
    private record Change(DocumentKey key, Document document, String json, String digest, boolean isNew) {

        static Change of(Document document, String json, Map<DocumentKey, String> live) {
            DocumentKey key = DocumentKey.of(document);
            return new Change(key, document, json, Sha256.hex(json), !live.containsKey(key));
        }

        DocumentType type() {
            return key.type();
        }
    }

    /**
     * Publishes a set: checks all of it, then changes its layer, merges the layers of each document that it states or
     * withdraws, writes what differs from what is live, takes away what no layer states any more, appends the revision log and
     * raises the content's version. Where nothing differs, nothing changes. The built-in pack leaves alone what editors changed
     * or withdrew.
     *
     * @param dryRun whether only to say what would be done
     * @throws InvalidContentException if the set has mistakes; it names all of them, and nothing is written
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public Publication publish(DocumentSet set, boolean dryRun) {
        return unhurried(live -> set, () -> null, dryRun, SILENT);
    }

    /**
     * Publishes a set that is made of what is live, which no other publication changes in the meantime; otherwise as
     * {@link #publish(DocumentSet, boolean)}. Nothing may have been read in the caller's transaction, if there is one, and it
     * should be allowed to take {@link #LONGEST}.
     *
     * @param make makes the set
     * @param by who publishes it
     * @param dryRun whether only to say what would be done
     * @throws InvalidContentException if the set has mistakes; it names all of them, and nothing is written
     */
    @Transactional
    public Publication publish(Function<Live, DocumentSet> make, Authorship by, boolean dryRun) {
        return publish(make, () -> by, dryRun);
    }

    /** Publishes for an author who is known only once the set is made; otherwise as the method above. */
    @Transactional
    public Publication publish(Function<Live, DocumentSet> make, Supplier<Authorship> by, boolean dryRun) {
        return unhurried(make, by, dryRun, SILENT);
    }

    /**
     * Publishes a set that is made of what is live, which no other publication changes in the meantime; otherwise as
     * {@link #publish(DocumentSet, boolean)}.
     *
     * @param make makes the set
     * @param dryRun whether only to say what would be done
     * @param progress is told how far it is
     * @throws InvalidContentException if the set has mistakes; it names all of them, and nothing is written
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public Publication publish(Function<Live, DocumentSet> make, boolean dryRun, Progress progress) {
        return unhurried(make, () -> null, dryRun, progress);
    }

    /**
     * Publishes what an import has read, and takes note of when that was and how long it took; otherwise as
     * {@link #publish(Function, boolean, Progress)}.
     *
     * @param kind what is imported
     * @param make makes the set
     * @param dryRun whether only to say what would be done
     * @param progress is told how far it is
     * @throws InvalidContentException if the set has mistakes; it names all of them, and nothing is written
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public Publication publish(ImportKind kind, Function<Live, DocumentSet> make, boolean dryRun, Progress progress) {
        long begin = System.nanoTime();
        Publication publication = unhurried(make, () -> null, dryRun, progress);
        if (!dryRun) {
            database.createNativeQuery("""
                    insert into last_import (kind, finished_at, seconds) values (:kind, :now, :seconds)
                    on conflict (kind) do update set finished_at = excluded.finished_at, seconds = excluded.seconds""")
                    .setParameter("kind", kind.code()).setParameter("now", Instant.now())
                    .setParameter("seconds", (System.nanoTime() - begin) / 1e9).executeUpdate();
        }
        return publication;
    }

    private Publication unhurried(Function<Live, DocumentSet> make, Supplier<Authorship> by, boolean dryRun,
            Progress progress) {
        return withoutNetworkTimeout(() -> publishAll(make, by, dryRun, progress));
    }

    /** Suspends the JDBC network timeout: a publication may wait for another. */
    private Publication withoutNetworkTimeout(Supplier<Publication> publication) {
        Session session = database.unwrap(Session.class);
        int patience = session.doReturningWork(Connection::getNetworkTimeout);
        session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, 0));
        try {
            return publication.get();
        } finally {
            session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, patience));
        }
    }

    private Publication publishAll(Function<Live, DocumentSet> make, Supplier<Authorship> by, boolean dryRun,
            Progress progress) {
        long version = begin(dryRun);
        DocumentSet set = make.apply(PublishedState.live(database));
        Checked checked = check(set);
        if (!checked.mistakes().isEmpty()) {
            throw new InvalidContentException(checked.mistakes());
        }
        PublishedState before = checked.before();
        NextContent next = NextContent.of(set, before.layers(), before.roles(), before);
        Authorship author = Optional.ofNullable(by.get()).orElseGet(() -> Authorship.of(set.origin()));
        return publish(new Step(version, before, set, author), next, dryRun, progress);
    }

    /**
     * Publishes the content of an earlier version as a new one: each layer says again what it said then, and the documents are
     * merged again.
     *
     * @param version the earlier version
     * @param by who publishes it
     * @param dryRun whether only to say what would be done
     */
    @Transactional
    public Publication restore(long version, Authorship by, boolean dryRun) {
        return withoutNetworkTimeout(() -> {
            long current = begin(dryRun);
            PublishedState before = PublishedState.all(database, Layers.PACK);
            Map<Layers.Place, Optional<Layers.Statement>> then = new LayerHistory(database.unwrap(Session.class))
                    .changedSince(version);
            String reason = "It was not there in version " + version + ", which is restored.";
            List<DocumentSet.Withdrawal> withdrawals = then.keySet().stream().map(Layers.Place::key).distinct()
                    .map(key -> new DocumentSet.Withdrawal("version " + version, 0, key.type(), key.slug(), reason)).toList();
            var set = new DocumentSet(Origin.PACK, List.of(), withdrawals, List.of());
            NextContent next = NextContent.restored(then, set, before.layers(), before.roles(), before);
            return publish(new Step(current, before, set, by), next, dryRun, SILENT);
        });
    }

    /**
     * Publishes a set in the caller's transaction, which is to be rolled back: others never see it. Documents with mistakes are
     * left out. Publications wait until the transaction ends; other previews do so only if they write the same documents.
     */
    public void preview(Function<Live, DocumentSet> make) {
        Isolation.readCommitted(database);
        database.createNativeQuery("set local lock_timeout = '4s'").executeUpdate();
        gate("pg_advisory_xact_lock_shared");
        DocumentSet sound = make.apply(PublishedState.live(database));
        Checked checked = check(sound);
        while (!checked.mistakes().isEmpty()) {
            sound = sound.without(checked.mistakes().stream().map(ContentMistake::file).collect(Collectors.toSet()));
            checked = check(sound);
        }
        PublishedState before = checked.before();
        NextContent next = NextContent.of(sound, before.layers(), before.roles(), before);
        List<Change> changes = changes(next, before.digests());
        long number = PREVIEWED + (long) ThreadLocalRandom.current().nextInt() * LARGEST_PREVIEW;
        write(sound.origin(), changes, next, before.digests(), new LogPlace(version(), number, now()), SILENT);
        preview.show(logged(changes, next, before.digests()).stream().map(PublicationEvent.Change::key)
                .collect(Collectors.toSet()));
    }

    /** The mistakes of a set beside what is published before it. */
    private record Checked(PublishedState before, List<ContentMistake> mistakes) {
    }

    private Checked check(DocumentSet set) {
        PublishedState before = PublishedState.around(database, set);
        List<ContentMistake> mistakes = DocumentCheck.of(set, constraints, before);
        if (!mistakes.isEmpty() && !before.isWhole()) {
            // Only all of it tells whether something is missing, and what is near to it.
            before = PublishedState.all(database, set.layer());
            mistakes = DocumentCheck.of(set, constraints, before);
        }
        return new Checked(before, mistakes);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns the current version; unless nothing is to be written, locks the content until the transaction ends. */
    private long begin(boolean dryRun) {
        if (dryRun) {
            return version();
        }
        // Each publication has to see what the one before it wrote, also when it waited for it.
        Isolation.readCommitted(database);
        gate("pg_advisory_xact_lock");
        return ((Number) database.createNativeQuery("select version from content for update").getSingleResult()).longValue();
    }

    private void gate(String lock) {
        database.createNativeQuery("select cast(" + lock + "(" + GATE + ") as text)").getSingleResult();
    }

    private long version() {
        return ((Number) database.createNativeQuery("select version from content").getSingleResult()).longValue();
    }

    /**
     * Where a publication stands in the log.
     *
     * @param number the last number of the log before it
     */
    private record LogPlace(long version, long number, Instant time) {
    }

    /**
     * What a publication starts from.
     *
     * @param version the version before it
     * @param before what is published before it
     */
    private record Step(long version, PublishedState before, DocumentSet set, Authorship by) {
    }

    private Publication publish(Step step, NextContent next, boolean dryRun, Progress progress) {
        Map<DocumentKey, String> live = step.before().digests();
        List<Change> changes = changes(next, live);
        Map<DocumentKey, String> changed = changes.stream().collect(Collectors.toMap(Change::key, Change::digest));
        int created = (int) changes.stream().filter(Change::isNew).count();
        int unchanged = (int) step.set().entries().stream().map(entry -> DocumentKey.of(entry.document()))
                .filter(key -> !next.kept().contains(key) && !changed.containsKey(key)).count();
        List<DocumentSet.Withdrawal> withdrawals = next.withdrawals();
        boolean nothing = changes.isEmpty() && withdrawals.isEmpty() && next.moved().isEmpty();
        var publication = new Publication(nothing ? step.version() : step.version() + 1, created, changes.size() - created,
                withdrawals.size(), unchanged, next.kept().size());
        if (!dryRun) {
            step.before().layers().write(publication.version(), key -> changed.getOrDefault(key, live.get(key)));
        }
        if (!dryRun && !nothing) {
            Instant now = now();
            long number = ((Number) database.createNativeQuery("select coalesce(max(number), 0) from revision")
                    .getSingleResult()).longValue();
            write(step.set().origin(), changes, next, live, new LogPlace(publication.version(), number, now), progress);
            database.createNativeQuery("update content set version = :version, published_at = :now")
                    .setParameter("version", publication.version()).setParameter("now", now).executeUpdate();
            record(publication.version(), step.by());
            written.fire(new PublicationEvent(publication.version(), now, step.by().actor(), logged(changes, next, live)));
            published.fire(new ContentClock.State(publication.version(), now));
            LOG.infof("Published version %d: %d created, %d updated, %d withdrawn, %d unchanged", publication.version(),
                    publication.created(), publication.updated(), publication.withdrawn(), publication.unchanged());
        }
        return publication;
    }

    private static List<Change> changes(NextContent next, Map<DocumentKey, String> live) {
        return next.documents().stream().map(document -> Change.of(document, next.text(document), live))
                .filter(change -> !change.digest().equals(live.get(change.key()))).collect(Collectors.toList());
    }

    private void record(long version, Authorship by) {
        database.createNativeQuery("insert into publication (version, actor, way, note) values (:version, :actor, :way, :note)")
                .setParameter("version", version).setParameter("actor", by.actor()).setParameter("way", by.way().code())
                .setParameter("note", by.note()).executeUpdate();
    }

    /** Whether the built-in content with this digest was published, and nothing has changed since. */
    @Transactional
    public boolean holdsBuiltIn(String digest) {
        return !database.createNativeQuery(
                "select version from content where built_in_digest = :digest and built_in_version = version")
                .setParameter("digest", digest).getResultList().isEmpty();
    }

    /**
     * Takes note that publishing the built-in content with this digest led to this version; not during another publication,
     * which will make another version.
     */
    @Transactional
    public void rememberBuiltIn(String digest, long version) {
        // Other replicas that start now write the same row.
        Isolation.readCommitted(database);
        database.createNativeQuery("""
                with free as (select version from content for update skip locked)
                update content set built_in_digest = :digest, built_in_version = :version
                where exists (select from free)""")
                .setParameter("digest", digest).setParameter("version", version).executeUpdate();
    }

    private void write(Origin origin, List<Change> changes, NextContent next, Map<DocumentKey, String> live, LogPlace place,
            Progress progress) {
        long number = place.number();
        long version = place.version();
        Instant now = place.time();
        changes.sort(Comparator.comparing(Change::type)
                .thenComparing(change -> change.document() instanceof ToolDocument tool && tool.partOf() != null));
        for (int begin = 0; begin < changes.size(); begin += BATCH) {
            List<Change> batch = changes.subList(begin, Math.min(changes.size(), begin + BATCH));
            batch.forEach(change -> writer.write(change.document(), now, change.isNew()));
            database.flush();
            database.clear();
            register(origin, batch, number, version, now);
            number += batch.size();
            progress.written(begin + batch.size(), changes.size());
        }
        Map<DocumentKey, DocumentSet.Withdrawal> withdrawals = next.withdrawals().stream()
                .collect(Collectors.toMap(one -> new DocumentKey(one.type(), one.slug()), Function.identity()));
        // What names others goes before what it names.
        for (DocumentKey key : Stream.concat(next.moved().keySet().stream(), withdrawals.keySet().stream())
                .sorted(Comparator.comparing(DocumentKey::type).reversed()).toList()) {
            DocumentSet.Withdrawal withdrawal = withdrawals.get(key);
            if (withdrawal != null) {
                withdraw(withdrawal, version);
                log(++number, version, key, "withdraw",
                        DocumentJson.write(Map.of("slug", withdrawal.slug(), "reason", withdrawal.reason())), origin, now);
                continue;
            }
            DocumentKey target = next.moved().get(key);
            rename(key, target.slug());
            if (live.containsKey(key)) {
                log(++number, version, key, "rename", DocumentJson.write(next.document(target)), origin, now);
            }
        }
        writer.finish(changed(changes, next));
    }

    /** What the log says of a publication. */
    private static List<PublicationEvent.Change> logged(List<Change> changes, NextContent next, Map<DocumentKey, String> live) {
        return Stream.of(
                changes.stream().map(one -> new PublicationEvent.Change(one.key(), one.isNew() ? "create" : "update")),
                next.moved().keySet().stream().filter(live::containsKey)
                        .map(key -> new PublicationEvent.Change(key, "rename")),
                next.withdrawals().stream().map(one -> new PublicationEvent.Change(
                        new DocumentKey(one.type(), one.slug()), "withdraw")))
                .flatMap(Function.identity()).toList();
    }

    /** What was written or removed, including former slugs. */
    private static Map<DocumentType, Set<String>> changed(List<Change> changes, NextContent next) {
        Stream<DocumentKey> withdrawn = next.withdrawals().stream().map(one -> new DocumentKey(one.type(), one.slug()));
        return Stream.of(changes.stream().map(Change::key), next.moved().keySet().stream(), withdrawn)
                .flatMap(Function.identity()).collect(Collectors.groupingBy(DocumentKey::type,
                        () -> new EnumMap<>(DocumentType.class), Collectors.mapping(DocumentKey::slug, Collectors.toSet())));
    }

    /** Takes note of written documents: who owns them, that nothing else has their slugs any more, and the log. */
    private void register(Origin origin, List<Change> batch, long number, long version, Instant now) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement registry = connection.prepareStatement("""
                    insert into document (type, slug, origin, digest, version) values (?, ?, ?, ?, ?)
                    on conflict (type, slug) do update
                    set origin = excluded.origin, digest = excluded.digest, version = excluded.version""");
                    PreparedStatement former = connection
                            .prepareStatement("delete from former_slug where type = ? and former = ?");
                    PreparedStatement withdrawn = connection
                            .prepareStatement("delete from withdrawn where type = ? and slug = ?");
                    PreparedStatement log = connection.prepareStatement("""
                            insert into revision (number, version, type, slug, operation, document, origin, published_at)
                            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)""")) {
                long next = number;
                for (Change change : batch) {
                    String type = change.type().code();
                    String slug = change.document().slug();
                    add(registry, type, slug, origin.name(), change.digest(), version);
                    add(former, type, slug);
                    add(withdrawn, type, slug);
                    add(log, ++next, version, type, slug, change.isNew() ? "create" : "update", change.json(), origin.name(),
                            now.atOffset(ZoneOffset.UTC));
                }
                for (PreparedStatement statement : List.of(registry, former, withdrawn, log)) {
                    statement.executeBatch();
                }
            }
        });
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void log(long number, long version, DocumentKey key, String operation, String json, Origin origin,
            Instant now) {
        database.createNativeQuery("""
                insert into revision (number, version, type, slug, operation, document, origin, published_at)
                values (:number, :version, :type, :slug, :operation, cast(:document as jsonb), :origin, :now)""")
                .setParameter("number", number).setParameter("version", version)
                .setParameter("type", key.type().code()).setParameter("slug", key.slug())
                .setParameter("operation", operation).setParameter("document", json)
                .setParameter("origin", origin.name()).setParameter("now", now).executeUpdate();
    }

    /** What had the former slug goes, and its address leads to the new one. */
    private void rename(DocumentKey former, String slug) {
        writer.delete(former.type(), former.slug());
        forget("document", "slug", former.type(), former.slug());
        forget("withdrawn", "slug", former.type(), former.slug());
        database.createNativeQuery("""
                insert into former_slug (type, former, slug) values (:type, :former, :slug)
                on conflict (type, former) do update set slug = excluded.slug""")
                .setParameter("type", former.type().code()).setParameter("former", former.slug())
                .setParameter("slug", slug).executeUpdate();
    }

    private void withdraw(DocumentSet.Withdrawal withdrawal, long version) {
        writer.delete(withdrawal.type(), withdrawal.slug());
        forget("document", "slug", withdrawal.type(), withdrawal.slug());
        database.createNativeQuery("""
                insert into withdrawn (type, slug, reason, version) values (:type, :slug, :reason, :version)""")
                .setParameter("type", withdrawal.type().code()).setParameter("slug", withdrawal.slug())
                .setParameter("reason", withdrawal.reason()).setParameter("version", version).executeUpdate();
    }

    private void forget(String table, String column, DocumentType type, String slug) {
        database.createNativeQuery("delete from " + table + " where type = :type and " + column + " = :slug")
                .setParameter("type", type.code()).setParameter("slug", slug).executeUpdate();
    }
}
