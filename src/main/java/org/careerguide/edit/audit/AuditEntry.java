package org.careerguide.edit.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An entry of the audit: a change or a command, or the refusal of one. */
@Entity
@Immutable
public class AuditEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;

    /** Null if not known. */
    public String actor;

    /** Null without a key. */
    public String keyPrefix;

    /** Where the request came from; null of a command. */
    public String address;

    /** The method of the request; {@code COMMAND} of a command. */
    public String method;

    /** Path and query of the request, or the command. */
    public String path;

    /** Status of the answer; exit code of a command. */
    public int status;

    public String requestId;

    /** A filter of entries; null values let all through. */
    record Filter(String actor, String key, Boolean refused) {

        private String condition() {
            return "id < :before" + (actor == null ? "" : " and actor = :actor") + (key == null ? "" : " and keyPrefix = :key")
                    + (refused == null ? "" : " and status " + (refused ? "in" : "not in") + " (401, 403, 429)");
        }

        private Map<String, Object> parameters(long before) {
            var parameters = new HashMap<String, Object>(Map.of("before", before));
            if (actor != null) {
                parameters.put("actor", actor);
            }
            if (key != null) {
                parameters.put("key", key);
            }
            return parameters;
        }
    }

    /** Entries with smaller identifiers, the newest first. */
    static List<AuditEntry> listBefore(long before, Filter filter, int most) {
        return find(filter.condition() + " order by id desc", filter.parameters(before)).page(0, most).list();
    }

    static long count(Filter filter) {
        return count(filter.condition(), filter.parameters(Long.MAX_VALUE));
    }
}
