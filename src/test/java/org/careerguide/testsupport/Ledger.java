package org.careerguide.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Sets facts that files state against those that the API serves: each has to be there as often as on the other side. */
public final class Ledger {

    private static final int MOST_NAMED = 10;

    private final Map<String, Integer> balance = new HashMap<>();
    private final Set<String> once;
    private int stated;

    private Ledger(Set<String> once) {
        this.once = once;
    }

    /** Counts how often a fact is there. */
    public static Ledger ofRows() {
        return new Ledger(null);
    }

    /** Counts a fact once, however often it is there. */
    public static Ledger ofFacts() {
        return new Ledger(new HashSet<>());
    }

    /** Notes a fact of a file. */
    public void stated(Object... fact) {
        if (add(1, "stated", fact)) {
            stated++;
        }
    }

    /** Notes a fact of an answer. */
    public void served(Object... fact) {
        add(-1, "served", fact);
    }

    private boolean add(int count, String side, Object... fact) {
        String text = Arrays.stream(fact).map(Ledger::text).collect(Collectors.joining(" | "));
        if (once != null && !once.add(side + text)) {
            return false;
        }
        balance.merge(text, count, (one, other) -> one + other == 0 ? null : one + other);
        return true;
    }

    private static String text(Object value) {
        String text = value instanceof JsonNode node ? node.asText() : Objects.toString(value, "");
        return RawTables.isNumber(text) ? RawTables.plain(text) : text;
    }

    /** Leaves out what is stated of codes that no answer is about. */
    public void leaveOut(Predicate<String> facts) {
        balance.keySet().removeIf(facts);
    }

    /** Asserts that both sides are the same, and that at least so many facts were stated. */
    public void assertBalanced(int atLeast) {
        assertThat(stated).isGreaterThanOrEqualTo(atLeast);
        assertThat(balance.entrySet().stream().limit(MOST_NAMED)
                .map(one -> (one.getValue() > 0 ? "not served: " : "in no file: ") + one.getKey()))
                .as(balance.size() + " facts differ").isEmpty();
    }
}
