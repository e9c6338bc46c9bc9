package org.careerguide.publish;

import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.database.Isolation;
import org.careerguide.web.ContentClock;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Publishes sets of documents: all of a set, or nothing. Publications come one after another. */
@ApplicationScoped
public class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    /** Number of the advisory lock by which publications wait for previews, and previews for publications. */
    private static final long GATE = 0x636172656572L;

    /** Numbers of a preview's revisions begin near this one, far above those of publications, each preview at a random one. */
    private static final long PREVIEWED = 1L << 52;
    private static final int LARGEST_PREVIEW = 1 << 20;

    /** Timeout of a publication's transaction in seconds, far more than any takes: that depends on the machine and its load. */
    public static final int TIMEOUT_SECONDS = 24 * 60 * 60;

    private static final Progress SILENT = (done, all) -> {
    };

    private final EntityManager database;
    private final ChangeWriter writer;
    private final RevisionLog log;
    private final ConstraintCheck constraints;
    private final Event<ContentClock.State> published;
    private final Event<PublicationEvent> written;
    private final Preview preview;

    Publisher(EntityManager database, ChangeWriter writer, RevisionLog log, ConstraintCheck constraints,
            Event<ContentClock.State> published, Event<PublicationEvent> written, Preview preview) {
        this.preview = preview;
        this.written = written;
        this.published = published;
        this.database = database;
        this.writer = writer;
        this.log = log;
        this.constraints = constraints;
    }

    /**
     * Publishes a set: checks all of it, then changes its layer, merges the layers of each document that it states or
     * withdraws, writes what differs from what is live, removes what no layer states any more, appends to the revision log and
     * raises the content's version. Where nothing differs, nothing changes. The built-in pack leaves alone what editors changed
     * or withdrew.
     *
     * @param dryRun whether only to say what would be done
     * @throws InvalidContentException if the set has mistakes; it names all of them, and nothing is written
     */
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    public Publication publish(DocumentSet set, boolean dryRun) {
        return checkAndPublish(live -> set, () -> null, dryRun, SILENT);
    }

    /**
     * Publishes a set that is made from live content, which no other publication changes in the meantime; otherwise as {@link
     * #publish(DocumentSet, boolean)}. Nothing may have been read in the caller's transaction, if there is one, and it should
     * be allowed to take {@link #TIMEOUT_SECONDS}.
     *
     * @param make makes the set
     * @param by who publishes it
     */
    @Transactional
    public Publication publish(Function<Live, DocumentSet> make, Authorship by, boolean dryRun) {
        return publish(make, () -> by, dryRun);
    }

    /** Publishes for an author who is known only once the set is made; otherwise as the method above. */
    @Transactional
    public Publication publish(Function<Live, DocumentSet> make, Supplier<Authorship> by, boolean dryRun) {
        return checkAndPublish(make, by, dryRun, SILENT);
    }

    /**
     * Publishes a set that is made from live content, by the author that its origin stands for; otherwise as {@link
     * #publish(Function, Authorship, boolean)}.
     *
     * @param progress receives the progress
     */
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    public Publication publish(Function<Live, DocumentSet> make, boolean dryRun, Progress progress) {
        return checkAndPublish(make, () -> null, dryRun, progress);
    }

    /**
     * Publishes what an import has read, and records when that was and how long it took; otherwise as {@link #publish(Function,
     * boolean, Progress)}.
     *
     * @param kind what is imported
     */
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    public Publication publish(ImportKind kind, Function<Live, DocumentSet> make, boolean dryRun, Progress progress) {
        long begin = System.nanoTime();
        Publication publication = checkAndPublish(make, () -> null, dryRun, progress);
        if (!dryRun) {
            database.createNativeQuery("""
                    insert into last_import (kind, finished_at, seconds) values (:kind, :now, :seconds)
                    on conflict (kind) do update set finished_at = excluded.finished_at, seconds = excluded.seconds""")
                    .setParameter("kind", kind.code()).setParameter("now", Instant.now())
                    .setParameter("seconds", (System.nanoTime() - begin) / 1e9).executeUpdate();
        }
        return publication;
    }

    private Publication checkAndPublish(Function<Live, DocumentSet> make, Supplier<Authorship> by, boolean dryRun,
            Progress progress) {
        return withoutNetworkTimeout(() -> {
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
        });
    }

    /** Suspends the JDBC network timeout: a publication may wait for another. */
    private Publication withoutNetworkTimeout(Supplier<Publication> publication) {
        Session session = database.unwrap(Session.class);
        int timeout = session.doReturningWork(Connection::getNetworkTimeout);
        session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, 0));
        try {
            return publication.get();
        } finally {
            session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, timeout));
        }
    }

    /**
     * Publishes the content of an earlier version as a new one: each layer is restored, and the documents are merged again.
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
            Map<String, String> releaseRolesBefore = before.roles().releaseRoles();
            Set<DocumentKey> changed = before.layers().restore(version);
            before.roles().restate(
                    before.layers().texts(changed.stream().filter(key -> key.type() == DocumentType.ROLE).toList()));
            String file = "version " + version;
            String reason = "It was not there in version " + version + ", which is restored.";
            List<DocumentSet.Withdrawal> withdrawals = changed.stream()
                    .map(key -> new DocumentSet.Withdrawal(file, 0, key.type(), key.slug(), reason)).toList();
            var set = new DocumentSet(Origin.PACK, List.of(), withdrawals, List.of());
            NextContent next = NextContent.restored(changed, releaseRolesBefore, set, before.layers(), before.roles(), before);
            return publish(new Step(current, before, set, by), next, dryRun, SILENT);
        });
    }

    /** The first version that can be restored; what layers said before it is not known. */
    public long firstRestorable() {
        return new LayerStore(database.unwrap(Session.class)).first();
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
        var changes = new Changes(next, before.digests());
        long number = PREVIEWED + (long) ThreadLocalRandom.current().nextInt() * LARGEST_PREVIEW;
        writer.write(changes, new ChangeWriter.Place(sound.origin(), version(), number, now()), SILENT);
        preview.show(changes.logged().stream().map(PublicationEvent.Change::key).collect(Collectors.toSet()));
    }

    /** The mistakes of a set, and what was live when it was checked. */
    private record Checked(PublishedState before, List<ContentMistake> mistakes) {
    }

    private Checked check(DocumentSet set) {
        PublishedState before = PublishedState.around(database, set);
        List<ContentMistake> mistakes = DocumentCheck.of(set, constraints, before);
        if (!mistakes.isEmpty() && !before.isWhole()) {
            // Whether a slug is unknown, and which known one is nearest, can be said only with all content.
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
     * What a publication starts from.
     *
     * @param version the version before it
     * @param before what is published before it
     */
    private record Step(long version, PublishedState before, DocumentSet set, Authorship by) {
    }

    private Publication publish(Step step, NextContent next, boolean dryRun, Progress progress) {
        Map<DocumentKey, String> live = step.before().digests();
        var changes = new Changes(next, live);
        Set<DocumentKey> changed = changes.written().stream().map(Change::key).collect(Collectors.toSet());
        int unchanged = (int) step.set().entries().stream().map(entry -> DocumentKey.of(entry.document()))
                .filter(key -> !next.kept().contains(key) && !changed.contains(key)).count();
        var publication = new Publication(changes.isEmpty() ? step.version() : step.version() + 1, changes.created(),
                changed.size() - changes.created(), changes.withdrawn(), unchanged, next.kept().size());
        if (dryRun) {
            return publication;
        }
        if (!changes.isEmpty()) {
            Instant now = now();
            writer.write(changes,
                    new ChangeWriter.Place(step.set().origin(), publication.version(), log.lastNumber(), now), progress);
            database.createNativeQuery("update content set version = :version, published_at = :now")
                    .setParameter("version", publication.version()).setParameter("now", now).executeUpdate();
            record(publication.version(), step.by());
            written.fire(new PublicationEvent(publication.version(), now, step.by().actor(), changes.logged()));
            published.fire(new ContentClock.State(publication.version(), now));
            LOG.infof("Published version %d: %d created, %d updated, %d withdrawn, %d unchanged", publication.version(),
                    publication.created(), publication.updated(), publication.withdrawn(), publication.unchanged());
        }
        step.before().layers().write(publication.version());
        return publication;
    }

    private void record(long version, Authorship by) {
        database.createNativeQuery("insert into publication (version, actor, way, note) values (:version, :actor, :way, :note)")
                .setParameter("version", version).setParameter("actor", by.actor()).setParameter("way", by.way().code())
                .setParameter("note", by.note()).executeUpdate();
    }
}
