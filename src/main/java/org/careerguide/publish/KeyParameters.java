package org.careerguide.publish;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

import org.careerguide.content.DocumentKey;

/** Keys of documents as parameters of statements: an array of types, and one of slugs. */
final class KeyParameters {

    /** The keys of the parameters {@code types} and {@code slugs}, in the collation of the registry. */
    static final String NAMED = """
            (select k.type collate "C", k.slug collate "C"
             from unnest(cast(:types as text[]), cast(:slugs as text[])) k (type, slug))""";

    private KeyParameters() {
    }

    static String[] types(Collection<DocumentKey> keys) {
        return keys.stream().map(key -> key.type().code()).toArray(String[]::new);
    }

    static String[] slugs(Collection<DocumentKey> keys) {
        return keys.stream().map(DocumentKey::slug).toArray(String[]::new);
    }

    /** Sets two parameters, from the first on. */
    static void set(PreparedStatement statement, int first, Collection<DocumentKey> keys) throws SQLException {
        statement.setArray(first, statement.getConnection().createArrayOf("text", types(keys)));
        statement.setArray(first + 1, statement.getConnection().createArrayOf("text", slugs(keys)));
    }
}
