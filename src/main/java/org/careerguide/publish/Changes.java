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
    private final List<DocumentKey> removed;

    /** @param live the digests of the live documents */
    Changes(NextContent next, Map<DocumentKey, String> live) {
        this.next = next;
        this.live = live;
        // A document goes before those that name it. Tools name tools: those links are written last. In the order of slugs, indexes
        // grow at their end, and stay dense.
        written = next.digests().entrySet().stream().filter(one -> !one.getValue().equals(live.get(one.getKey())))
                .map(one -> new Change(one.getKey(), one.getValue(), !live.containsKey(one.getKey())))
                .sorted(Comparator.comparing(Change::type).thenComparing(one -> one.key().slug()))
                .toList();
        withdrawals = next.withdrawals().stream()
                .collect(Collectors.toMap(one -> new DocumentKey(one.type(), one.slug()), Function.identity(),
                        (one, other) -> one, LinkedHashMap::new));
        removed = Stream.concat(next.moved().keySet().stream(), withdrawals.keySet().stream())
                .sorted(Comparator.comparing(DocumentKey::type).reversed()).toList();
    }

    boolean isEmpty() {
        return written.isEmpty() && withdrawals.isEmpty() && next.moved().isEmpty();
    }

    /** The documents that are written, each before those that name it. */
    List<Change> written() {
        return written;
    }

    /** The documents of some changes, in their order. */
    List<Document> documents(List<Change> some) {
        return next.documents(some.stream().map(Change::key).toList());
    }

    /** The document to which a renamed key leads. */
    Document document(DocumentKey target) {
        return next.documents(List.of(target)).get(0);
    }

    int created() {
        return (int) written.stream().filter(Change::isNew).count();
    }

    /** Keys that are removed, each before those that its document names. Each is either withdrawn, or renamed. */
    List<DocumentKey> removed() {
        return removed;
    }

    /** The withdrawal of a key that is removed; null if it is renamed. */
    DocumentSet.Withdrawal withdrawal(DocumentKey key) {
        return withdrawals.get(key);
    }

    /** The key to which a renamed key leads. */
    DocumentKey target(DocumentKey key) {
        return next.moved().get(key);
    }

    int withdrawn() {
        return withdrawals.size();
    }

    boolean isLive(DocumentKey key) {
        return live.containsKey(key);
    }

    /** The changes as the revision log names them. */
    List<PublicationEvent.Change> logged() {
        return Stream.concat(written.stream().map(one -> new PublicationEvent.Change(one.key(), one.operation())),
                removed().stream().filter(key -> withdrawals.containsKey(key) || isLive(key)).map(
                        key -> new PublicationEvent.Change(key, withdrawals.containsKey(key) ? "withdraw" : "rename")))
                .toList();
    }

    /** The slugs of the documents that are written or removed. */
    Map<DocumentType, Set<String>> slugs() {
        return Stream.concat(written.stream().map(Change::key), removed().stream())
                .collect(Collectors.groupingBy(DocumentKey::type, () -> new EnumMap<>(DocumentType.class),
                        Collectors.mapping(DocumentKey::slug, Collectors.toSet())));
    }
}
