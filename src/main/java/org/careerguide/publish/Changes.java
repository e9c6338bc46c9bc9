package org.careerguide.publish;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;

/** What a publication changes of what is live, in the order in which it is written. */
final class Changes {

    private final NextContent next;
    private final Map<DocumentKey, String> live;
    private final List<Change> written;
    private final Map<DocumentKey, DocumentSet.Withdrawal> withdrawals;
    private final List<DocumentKey> takenAway;

    /** The changes from what is live, of which the digests are given, to the next content. */
    Changes(NextContent next, Map<DocumentKey, String> live) {
        this.next = next;
        this.live = live;
        // What is named goes before what names it, but for tools, whose parts are noted last. In the order of slugs, indexes grow at
        // their end, and stay dense.
        written = next.digests().entrySet().stream().filter(one -> !one.getValue().equals(live.get(one.getKey())))
                .map(one -> new Change(one.getKey(), one.getValue(), !live.containsKey(one.getKey())))
                .sorted(Comparator.comparing(Change::type).thenComparing(one -> one.key().slug()))
                .toList();
        withdrawals = next.withdrawals().stream()
                .collect(Collectors.toMap(one -> new DocumentKey(one.type(), one.slug()), Function.identity(),
                        (one, other) -> one, LinkedHashMap::new));
        takenAway = Stream.concat(next.moved().keySet().stream(), withdrawals.keySet().stream())
                .sorted(Comparator.comparing(DocumentKey::type).reversed()).toList();
    }

    boolean isEmpty() {
        return written.isEmpty() && withdrawals.isEmpty() && next.moved().isEmpty();
    }

    /** The documents that are written, what is named before what names it. */
    List<Change> written() {
        return written;
    }

    /** The documents of some changes, in their order. */
    List<Document> documents(List<Change> some) {
        return next.documents(some.stream().map(Change::key).toList());
    }

    /** The document of a key that another leads to. */
    Document document(DocumentKey target) {
        return next.documents(List.of(target)).get(0);
    }

    int created() {
        return (int) written.stream().filter(Change::isNew).count();
    }

    /** Keys that are taken away, what names others before what it names: each is either withdrawn or leads to another key. */
    List<DocumentKey> takenAway() {
        return takenAway;
    }

    /** The withdrawal of a key that is taken away; null if it leads to another. */
    DocumentSet.Withdrawal withdrawal(DocumentKey key) {
        return withdrawals.get(key);
    }

    /** The key to which a key that is taken away leads. */
    DocumentKey target(DocumentKey key) {
        return next.moved().get(key);
    }

    int withdrawn() {
        return withdrawals.size();
    }

    boolean isLive(DocumentKey key) {
        return live.containsKey(key);
    }

    /** What the revision log says of them. */
    List<PublicationEvent.Change> logged() {
        return Stream.concat(written.stream().map(one -> new PublicationEvent.Change(one.key(), one.operation())),
                takenAway().stream().filter(key -> withdrawals.containsKey(key) || isLive(key)).map(
                        key -> new PublicationEvent.Change(key, withdrawals.containsKey(key) ? "withdraw" : "rename")))
                .toList();
    }

    /** The slugs of what is written or taken away. */
    Map<DocumentType, Set<String>> slugs() {
        return Stream.concat(written.stream().map(Change::key), takenAway().stream())
                .collect(Collectors.groupingBy(DocumentKey::type, () -> new EnumMap<>(DocumentType.class),
                        Collectors.mapping(DocumentKey::slug, Collectors.toSet())));
    }
}
