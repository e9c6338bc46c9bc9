package org.careerguide.publish;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.References;
import org.careerguide.content.RoleDocument;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * What is live before a publication: all of it, or, for a small set, only what the set can affect, so that the change of one
 * document takes as long among many as among few.
 */
final class PublishedState implements DocumentCheck.LiveContent, NextContent.Previous {

    /** The most documents of a set that counts as small. */
    private static final int FEW = 50;

    private static final int FETCHED = 200;

    private final EntityManager database;
    private final String layer;
    private final boolean whole;
    private final Map<DocumentKey, String> digests;
    private final Set<DocumentKey> withdrawn;
    private final Layers layers;
    private final RoleLayers roles;

    private PublishedState(EntityManager database, String layer, Set<DocumentKey> keys, RoleLayers roles) {
        this.database = database;
        this.layer = layer;
        whole = keys == null;
        this.roles = roles;
        digests = rows("select type, slug, digest from document", keys)
                .collect(Collectors.toMap(PublishedState::key, row -> (String) row[2]));
        withdrawn = rows("select type, slug, 1 from withdrawn", keys).map(PublishedState::key).collect(Collectors.toSet());
        layers = Layers.read(database.unwrap(Session.class), keys);
    }

    /** All of it. */
    static PublishedState all(EntityManager database, String layer) {
        return new PublishedState(database, layer, null, RoleLayers.read(database.unwrap(Session.class)));
    }

    /** What a set can affect. Mistakes that are found with it are not final: what they miss may not have been read. */
    static PublishedState around(EntityManager database, DocumentSet set) {
        // The code of an occupation has to differ from those of all others.
        boolean codes = set.entries().stream().anyMatch(entry -> entry.type() == DocumentType.OCCUPATION);
        int changes = set.entries().size() + set.withdrawals().size();
        if (codes || set.origin() != Origin.PACK && changes > 0 || changes > FEW) {
            return all(database, set.layer());
        }
        Set<DocumentKey> keys = new HashSet<>();
        Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        for (DocumentSet.Entry entry : set.entries()) {
            Document document = entry.document();
            types.add(entry.type());
            keys.add(DocumentKey.of(document));
            document.formerSlugsOrEmpty().forEach(slug -> keys.add(new DocumentKey(entry.type(), slug)));
            References.of(document).forEach(named -> keys.add(named.key()));
        }
        for (DocumentSet.Withdrawal withdrawal : set.withdrawals()) {
            types.add(withdrawal.type());
            keys.add(new DocumentKey(withdrawal.type(), withdrawal.slug()));
        }
        // A malformed slug is a mistake, and is not looked up: it may hold characters that the database refuses.
        keys.removeIf(key -> !Document.isSlug(key.slug()));
        List<?> hidden = database.createNativeQuery("select type, slug, 1 from layer where hides", Object[].class)
                .getResultList();
        hidden.forEach(row -> keys.add(key((Object[]) row)));
        RoleLayers roles = RoleLayers.none();
        if (types.contains(DocumentType.ROLE) || types.stream().anyMatch(NextContent.NAMING_ROLES::contains)) {
            Set<String> occupations = set.entries().stream().map(DocumentSet.Entry::document)
                    .filter(document -> document instanceof RoleDocument role && role.reference() != null)
                    .map(document -> ((RoleDocument) document).reference().occupation()).filter(Document::isSlug)
                    .collect(Collectors.toSet());
            Set<String> slugs = keys.stream().filter(key -> key.type() == DocumentType.ROLE).map(DocumentKey::slug)
                    .collect(Collectors.toSet());
            roles = RoleLayers.around(database.unwrap(Session.class), slugs, occupations);
            Stream.of(roles.releaseRoles().keySet().stream(), roles.releaseRoles().values().stream(),
                    roles.releasesOf(occupations), formerRoles(database).keySet().stream()).flatMap(some -> some)
                    .forEach(slug -> keys.add(new DocumentKey(DocumentType.ROLE, slug)));
        }
        return new PublishedState(database, set.layer(), keys, roles);
    }

    /** Whether it is all that is live. */
    boolean isWhole() {
        return whole;
    }

    Layers layers() {
        return layers;
    }

    RoleLayers roles() {
        return roles;
    }

    /** Rows of a table by type and slug: those of some documents, or all where the keys are null. */
    private Stream<Object[]> rows(String select, Set<DocumentKey> keys) {
        Query query = keys == null ? database.createNativeQuery(select, Object[].class)
                : database.createNativeQuery(select + " where (type, slug) in " + KeyParameters.NAMED, Object[].class)
                        .setParameter("types", KeyParameters.types(keys)).setParameter("slugs", KeyParameters.slugs(keys));
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static DocumentKey key(Object[] row) {
        return DocumentKey.of((String) row[0], (String) row[1]);
    }

    @Override
    public Map<DocumentType, Set<String>> slugs() {
        return digests.keySet().stream().collect(
                Collectors.groupingBy(DocumentKey::type, Collectors.mapping(DocumentKey::slug, Collectors.toSet())));
    }

    @Override
    public boolean withdrawn(DocumentKey key) {
        return withdrawn.contains(key) || layers.row(key, Layers.PACK).isPresent();
    }

    @Override
    public Set<DocumentKey> dormant() {
        return layers.dormant();
    }

    @Override
    public boolean staysWithout(DocumentKey key) {
        return layers.row(key, layer).isPresent() && layers.isStatedBeside(key, layer);
    }

    @Override
    public List<Document> statedBeside(Collection<DocumentKey> keys) {
        return layers.texts(keys).entrySet().stream().flatMap(document -> document.getValue().stream()
                .filter(statement -> !statement.row().layer().equals(layer))
                .map(statement -> DocumentJson.read(document.getKey().type(), statement.json()))).toList();
    }

    @Override
    public Map<String, String> occupations() {
        return pairs(database, "select onet_soc, slug from occupation");
    }

    @Override
    public Map<DocumentKey, String> digests() {
        return digests;
    }

    @Override
    public void each(Consumer<Document> consumer) {
        try (Stream<Document> documents = liveDocuments(database, List.of(DocumentType.values()), null)) {
            documents.forEach(consumer);
        }
    }

    @Override
    public List<Document> naming(Collection<DocumentType> types, Collection<DocumentKey> named) {
        String[] texts = named.stream().map(key -> "%\"" + key.slug() + "\"%").toArray(String[]::new);
        return types.isEmpty() ? List.of() : liveDocuments(database, types, texts.length > FEW ? null : texts).toList();
    }

    @Override
    public Map<String, String> formerRoles() {
        return formerRoles(database);
    }

    private static Map<String, String> formerRoles(EntityManager database) {
        return pairs(database, "select former, slug from former_slug where type = 'role'");
    }

    private static Map<String, String> pairs(EntityManager database, String query) {
        List<?> rows = database.createNativeQuery(query, Object[].class).getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The live documents of some types; if texts are given, those that hold one of them. */
    private static Stream<Document> liveDocuments(EntityManager database, Collection<DocumentType> types, String[] texts) {
        String filter = texts == null ? "" : " where cast(document as text) like any(:texts)";
        NativeQuery<Object[]> rows = database.unwrap(Session.class).createNativeQuery(types.stream()
                .map(type -> "select '" + type.code() + "' as type, slug, cast(document as text) as document from "
                        + type.table() + filter)
                .collect(Collectors.joining(" union all ", "select type, document from (", ") live order by type, slug")),
                Object[].class);
        return documents(texts == null ? rows : rows.setParameter("texts", texts));
    }

    /** Documents of rows with their type and text. */
    private static Stream<Document> documents(NativeQuery<Object[]> rows) {
        return rows.setFetchSize(FETCHED).getResultStream()
                .map(row -> DocumentJson.read(DocumentType.ofCode((String) row[0]).orElseThrow(), (String) row[1]));
    }

    /** The live content, for callers that make a set from it. */
    static Live live(EntityManager database) {
        return new Live() {

            @Override
            public List<String> slugs(DocumentType type) {
                return strings(database.createNativeQuery("select slug, 1 from document where type = :type", Object[].class)
                        .setParameter("type", type.code()));
            }

            @Override
            public <D extends Document> List<D> documents(Class<D> type) {
                return liveDocuments(database, List.of(DocumentType.of(type)), null).map(type::cast).toList();
            }

            @Override
            public List<String> slugs(DocumentType type, String layer) {
                return strings(database.createNativeQuery("""
                        select slug, 1 from layer
                        where type = :type and name = :layer and states order by slug""", Object[].class)
                        .setParameter("type", type.code()).setParameter("layer", layer));
            }

            @Override
            public <D extends Document> List<D> documents(Class<D> type, String layer) {
                return PublishedState.documents(database.unwrap(Session.class).createNativeQuery("""
                        select type, cast(document as text) from layer
                        where type = :type and name = :layer and states order by slug""", Object[].class)
                        .setParameter("type", DocumentType.of(type).code()).setParameter("layer", layer))
                        .map(type::cast).toList();
            }

            @Override
            public <D extends Document> List<D> withdrawn(Class<D> type) {
                return PublishedState.documents(database.unwrap(Session.class).createNativeQuery("""
                        select type, cast(document as text) from (
                          select distinct on (slug) type, version, slug, document from layer_at_version
                          where type = :type and origin = 'RELEASE' and whole
                            and slug in (select slug from withdrawn where type = :type)
                          order by slug, version desc) stated
                        order by version desc, slug""", Object[].class)
                        .setParameter("type", DocumentType.of(type).code())).map(type::cast).toList();
            }

            @Override
            public DocumentSet withRenamedReferences(DocumentSet set) {
                return RenamedReferences.followed(database.unwrap(Session.class), set);
            }
        };
    }

    private static List<String> strings(Query rows) {
        List<?> found = rows.getResultList();
        return found.stream().map(row -> (String) ((Object[]) row)[0]).toList();
    }
}
