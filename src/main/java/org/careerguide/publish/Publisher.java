package org.careerguide.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.careerguide.publish.document.Document;
import org.careerguide.publish.document.DocumentType;
import org.careerguide.publish.document.ToolDocument;
import org.careerguide.web.ContentClock;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Publishes sets of documents: all of a set, or nothing. Publications come one after another. */
@ApplicationScoped
public class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final int BATCH = 200;

    /** Seconds, far more than a publication takes: how long that is depends on the machine and on who else uses it. */
    private static final int LONGEST = 24 * 60 * 60;

    /** One text for one content, whatever the order of fields in a file. */
    private static final ObjectMapper CANONICAL = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY,
                    JsonInclude.Include.NON_EMPTY))
            .build();

    private final EntityManager database;
    private final DocumentWriter writer;
    private final ConstraintCheck constraints;
    private final Event<ContentClock.State> published;

    Publisher(EntityManager database, DocumentWriter writer, ConstraintCheck constraints,
            Event<ContentClock.State> published) {
        this.published = published;
        this.database = database;
        this.writer = writer;
        this.constraints = constraints;
    }

    /** A live document, as the registry knows it. */
    private record Registered(String origin, String digest) {
    }

    /** A document that is to be written. */
    private record Change(Document document, DocumentType type, String json, String digest, boolean isNew) {
    }

    /**
     * Publishes a set: checks all of it, then writes what differs from what is live, takes away what is withdrawn, appends the
     * revision log and raises the content's version. Where nothing differs, nothing changes. The built-in pack leaves alone
     * what others changed or withdrew.
     *
     * @param dryRun whether only to say what would be done
     * @throws InvalidContentException if the set has mistakes; it names all of them, and nothing is written
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public Publication publish(DocumentSet set, boolean dryRun) {
        return unhurried(live -> set, dryRun, (done, all) -> {
        });
    }

    /**
     * Publishes a set that is made of what is live, which nobody else changes in the meantime; otherwise as
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
        return unhurried(make, dryRun, progress);
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
        Publication publication = unhurried(make, dryRun, progress);
        if (!dryRun) {
            database.createNativeQuery("""
                    insert into last_import (kind, finished_at, seconds) values (:kind, :now, :seconds)
                    on conflict (kind) do update set finished_at = excluded.finished_at, seconds = excluded.seconds""")
                    .setParameter("kind", kind.code()).setParameter("now", Instant.now())
                    .setParameter("seconds", (System.nanoTime() - begin) / 1e9).executeUpdate();
        }
        return publication;
    }

    /** Publishes on a connection that waits as long as a statement takes, or another publication that is under way. */
    private Publication unhurried(Function<Live, DocumentSet> make, boolean dryRun, Progress progress) {
        Session session = database.unwrap(Session.class);
        int patience = session.doReturningWork(Connection::getNetworkTimeout);
        session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, 0));
        try {
            return publishAll(make, dryRun, progress);
        } finally {
            session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, patience));
        }
    }

    private Publication publishAll(Function<Live, DocumentSet> make, boolean dryRun, Progress progress) {
        // Each publication has to see what the one before it wrote, also when it waited for it.
        database.createNativeQuery("set transaction isolation level read committed").executeUpdate();
        long version = ((Number) database.createNativeQuery("select version from content for update").getSingleResult())
                .longValue();
        Map<String, Registered> live = live();
        Set<String> withdrawn = withdrawn();
        DocumentSet set = withoutWhatOthersName(make.apply(live(live)));
        List<ContentMistake> mistakes = DocumentCheck.of(set, constraints, published(live, withdrawn));
        if (!mistakes.isEmpty()) {
            throw new InvalidContentException(mistakes);
        }
        Set<String> kept = set.origin() == Origin.BUILT_IN ? kept(set, live, withdrawn) : Set.of();
        var changes = new ArrayList<Change>();
        int unchanged = 0;
        for (DocumentSet.Entry entry : set.entries()) {
            Document document = entry.document();
            String key = key(entry.type(), document.slug());
            String json = canonical(document);
            String digest = digest(json);
            Registered known = live.get(key);
            if (known != null && known.digest().equals(digest) && !renames(entry, live)) {
                unchanged++;
            } else if (!kept.contains(key)) {
                changes.add(new Change(document, entry.type(), json, digest, known == null));
            }
        }
        List<DocumentSet.Withdrawal> withdrawals = set.withdrawals().stream()
                .filter(one -> live.containsKey(key(one.type(), one.slug()))).toList();
        int created = (int) changes.stream().filter(Change::isNew).count();
        var publication = new Publication(changes.isEmpty() && withdrawals.isEmpty() ? version : version + 1, created,
                changes.size() - created, withdrawals.size(), unchanged, set.entries().size() - changes.size() - unchanged);
        if (!dryRun && publication.changes()) {
            write(set.origin(), changes, withdrawals, live, publication.version(), progress);
            LOG.infof("Published version %d: %d created, %d updated, %d withdrawn, %d unchanged", publication.version(),
                    publication.created(), publication.updated(), publication.withdrawn(), publication.unchanged());
        }
        return publication;
    }

    /** Whether the built-in content with this digest was published, and nothing has changed since. */
    @Transactional
    public boolean holdsBuiltIn(String digest) {
        return !database.createNativeQuery(
                "select version from content where built_in_digest = :digest and built_in_version = version")
                .setParameter("digest", digest).getResultList().isEmpty();
    }

    /**
     * Takes note that publishing the built-in content with this digest led to this version; not while somebody else publishes,
     * since there will be another version then.
     */
    @Transactional
    public void rememberBuiltIn(String digest, long version) {
        database.createNativeQuery("""
                with free as (select version from content for update skip locked)
                update content set built_in_digest = :digest, built_in_version = :version
                where exists (select from free)""")
                .setParameter("digest", digest).setParameter("version", version).executeUpdate();
    }

    /** A release does not know what else names the things that it has no more: those stay. */
    private DocumentSet withoutWhatOthersName(DocumentSet set) {
        if (set.origin() != Origin.RELEASE || set.withdrawals().isEmpty()) {
            return set;
        }
        Map<String, List<String>> named = new HashMap<>();
        liveDocuments(Arrays.stream(DocumentType.values()).map(DocumentType::code).toList())
                .forEach(one -> named.put(key(DocumentType.of(one), one.slug()),
                        References.of(one).stream().map(other -> key(other.type(), other.slug())).toList()));
        set.entries().forEach(entry -> named.remove(key(entry.type(), entry.document().slug())));
        var withdrawn = new HashSet<String>();
        set.withdrawals().forEach(withdrawal -> withdrawn.add(key(withdrawal.type(), withdrawal.slug())));
        // What stays for the sake of others may name more that has to stay.
        var staying = new ArrayDeque<String>(named.keySet().stream().filter(one -> !withdrawn.contains(one)).toList());
        while (!staying.isEmpty()) {
            named.get(staying.pop()).stream().filter(withdrawn::remove).forEach(staying::push);
        }
        return new DocumentSet(set.origin(), set.entries(), set.withdrawals().stream()
                .filter(withdrawal -> withdrawn.contains(key(withdrawal.type(), withdrawal.slug()))).toList(),
                set.mistakes());
    }

    /** What the built-in pack may not bring: what others changed or withdrew, and what needs something that they withdrew. */
    private static Set<String> kept(DocumentSet set, Map<String, Registered> live, Set<String> withdrawn) {
        var kept = new HashSet<String>();
        for (DocumentSet.Entry entry : set.entries()) {
            String key = key(entry.type(), entry.document().slug());
            Registered known = live.get(key);
            if (known != null ? !known.origin().equals(Origin.BUILT_IN.name()) : withdrawn.contains(key)) {
                kept.add(key);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (DocumentSet.Entry entry : set.entries()) {
                String key = key(entry.type(), entry.document().slug());
                if (!kept.contains(key) && References.of(entry.document()).stream()
                        .map(named -> key(named.type(), named.slug()))
                        .anyMatch(named -> kept.contains(named) && !live.containsKey(named))) {
                    more = kept.add(key);
                }
            }
        }
        return kept;
    }

    private DocumentCheck.Published published(Map<String, Registered> live, Set<String> withdrawn) {
        return new DocumentCheck.Published() {

            @Override
            public Map<DocumentType, Set<String>> slugs() {
                return Publisher.slugs(live.keySet());
            }

            @Override
            public boolean withdrawn(DocumentType type, String slug) {
                return withdrawn.contains(key(type, slug));
            }

            @Override
            public List<Document> documents() {
                return liveDocuments(Arrays.stream(DocumentType.values()).map(DocumentType::code).toList());
            }
        };
    }

    /** Whether something is still published under a slug that the document had before. */
    private static boolean renames(DocumentSet.Entry entry, Map<String, Registered> live) {
        List<String> former = entry.document().formerSlugs();
        return former != null && former.stream().anyMatch(slug -> live.containsKey(key(entry.type(), slug)));
    }

    private void write(Origin origin, List<Change> changes, List<DocumentSet.Withdrawal> withdrawals,
            Map<String, Registered> live, long version, Progress progress) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        long number = ((Number) database.createNativeQuery("select coalesce(max(number), 0) from revision")
                .getSingleResult()).longValue();
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
        for (Change change : changes) {
            if (change.document().formerSlugs() != null) {
                for (String former : change.document().formerSlugs()) {
                    rename(change, former);
                    if (live.containsKey(key(change.type(), former))) {
                        log(++number, version, change.type(), former, "rename", change.json(), origin, now);
                    }
                }
            }
        }
        // What names others goes before what it names.
        for (DocumentSet.Withdrawal withdrawal : withdrawals.stream()
                .sorted(Comparator.comparing(DocumentSet.Withdrawal::type).reversed()).toList()) {
            withdraw(withdrawal, version);
            log(++number, version, withdrawal.type(), withdrawal.slug(), "withdraw",
                    canonical(Map.of("slug", withdrawal.slug(), "reason", withdrawal.reason())), origin, now);
        }
        writer.finish(changed(changes, withdrawals));
        database.createNativeQuery("update content set version = :version, published_at = :now")
                .setParameter("version", version).setParameter("now", now).executeUpdate();
        published.fire(new ContentClock.State(version, now));
    }

    /** What was written or removed, former slugs too. */
    private static Map<DocumentType, Set<String>> changed(List<Change> changes, List<DocumentSet.Withdrawal> withdrawals) {
        var changed = new EnumMap<DocumentType, Set<String>>(DocumentType.class);
        for (Change change : changes) {
            Set<String> slugs = changed.computeIfAbsent(change.type(), type -> new HashSet<>());
            slugs.add(change.document().slug());
            if (change.document().formerSlugs() != null) {
                slugs.addAll(change.document().formerSlugs());
            }
        }
        withdrawals.forEach(withdrawal -> changed.computeIfAbsent(withdrawal.type(), type -> new HashSet<>())
                .add(withdrawal.slug()));
        return changed;
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

    private void log(long number, long version, DocumentType type, String slug, String operation, String json, Origin origin,
            Instant now) {
        database.createNativeQuery("""
                insert into revision (number, version, type, slug, operation, document, origin, published_at)
                values (:number, :version, :type, :slug, :operation, cast(:document as jsonb), :origin, :now)""")
                .setParameter("number", number).setParameter("version", version)
                .setParameter("type", type.code()).setParameter("slug", slug)
                .setParameter("operation", operation).setParameter("document", json)
                .setParameter("origin", origin.name()).setParameter("now", now).executeUpdate();
    }

    /** What had the former slug goes, and its address leads to the new one. */
    private void rename(Change change, String former) {
        writer.delete(change.type(), former);
        forget("document", "slug", change.type(), former);
        forget("withdrawn", "slug", change.type(), former);
        database.createNativeQuery("""
                insert into former_slug (type, former, slug) values (:type, :former, :slug)
                on conflict (type, former) do update set slug = excluded.slug""")
                .setParameter("type", change.type().code()).setParameter("former", former)
                .setParameter("slug", change.document().slug()).executeUpdate();
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

    private Set<String> withdrawn() {
        var withdrawn = new HashSet<String>();
        for (Object row : database.createNativeQuery("select type, slug from withdrawn").getResultList()) {
            Object[] columns = (Object[]) row;
            withdrawn.add(columns[0] + "/" + columns[1]);
        }
        return withdrawn;
    }

    private Live live(Map<String, Registered> registered) {
        return new Live() {

            @Override
            public Optional<Origin> origin(DocumentType type, String slug) {
                return Optional.ofNullable(registered.get(key(type, slug))).map(known -> Origin.valueOf(known.origin()));
            }

            @Override
            public List<String> slugs(DocumentType type) {
                return List.copyOf(Publisher.slugs(registered.keySet()).getOrDefault(type, Set.of()));
            }

            @Override
            public <D extends Document> List<D> documents(Class<D> type) {
                return liveDocuments(Arrays.stream(DocumentType.values()).filter(one -> one.documentClass() == type)
                        .map(DocumentType::code).toList()).stream().map(type::cast).toList();
            }
        };
    }

    private List<Document> liveDocuments(List<String> types) {
        var documents = new ArrayList<Document>();
        for (Object row : database.createNativeQuery("""
                select distinct on (r.type, r.slug) r.type, cast(r.document as text)
                from revision r join document d on d.type = r.type and d.slug = r.slug
                where r.type in (:types)
                order by r.type, r.slug, r.number desc""").setParameter("types", types).getResultList()) {
            Object[] columns = (Object[]) row;
            documents.add(document(DocumentType.ofCode((String) columns[0]).orElseThrow(), (String) columns[1]));
        }
        return documents;
    }

    private Map<String, Registered> live() {
        var live = new HashMap<String, Registered>();
        for (Object row : database.createNativeQuery("select type, slug, origin, digest from document").getResultList()) {
            Object[] columns = (Object[]) row;
            live.put(columns[0] + "/" + columns[1], new Registered((String) columns[2], (String) columns[3]));
        }
        return live;
    }

    private static Map<DocumentType, Set<String>> slugs(Set<String> keys) {
        var slugs = new EnumMap<DocumentType, Set<String>>(DocumentType.class);
        for (String key : keys) {
            int slash = key.indexOf('/');
            DocumentType.ofCode(key.substring(0, slash)).ifPresent(
                    type -> slugs.computeIfAbsent(type, ignored -> new HashSet<>()).add(key.substring(slash + 1)));
        }
        return slugs;
    }

    private static String key(DocumentType type, String slug) {
        return type.code() + "/" + slug;
    }

    private static String canonical(Object document) {
        try {
            return CANONICAL.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document that the revision log holds as this text. */
    static Document document(DocumentType type, String json) {
        try {
            return CANONICAL.readValue(json, type.documentClass());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(String json) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
