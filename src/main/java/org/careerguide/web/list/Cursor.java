package org.careerguide.web.list;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Where a page ends, as an opaque text: the order of the list and the sort values of the page's last item. It holds nothing
 * secret: a client that changes it gets another page, or a problem.
 */
final class Cursor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_LENGTH = 4000;

    /** What a cursor holds: the sort parameter, and the last item's values in that order. */
    record Content(String sort, List<String> values) {
    }

    private Cursor() {
    }

    static String encode(String sort, List<Object> values) {
        try {
            byte[] json = JSON.writeValueAsBytes(new Content(sort, values.stream().map(Cursor::text).toList()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : Objects.toString(value, null);
    }

    static <T> List<Object> decode(String cursor, String sort, List<SortKeys.Order<T>> orders) {
        try {
            if (cursor.length() > MAX_LENGTH) {
                throw refused();
            }
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            Content content = JSON.readValue(json, Content.class);
            if (content == null || content.values() == null || content.values().size() != orders.size()) {
                throw refused();
            }
            if (!Objects.equals(content.sort(), sort)) {
                throw new InvalidParameterException(List.of(new Problem.Mistake("query", "cursor", "bad-cursor",
                        "The cursor belongs to a list in another order: sort has to stay the same from page to page.",
                        null)));
            }
            var values = new ArrayList<Object>();
            for (int i = 0; i < orders.size(); i++) {
                values.add(value(content.values().get(i), orders.get(i).key()));
            }
            return values;
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw refused();
        }
    }

    private static Object value(String value, SortKeys.Key<?> key) {
        if (value == null ? !key.optional() : value.indexOf('\0') >= 0 || value.length() > MAX_LENGTH) {
            throw refused();
        }
        if (value == null || key.type() == String.class) {
            return value;
        }
        return key.type() == Instant.class ? Instant.parse(value)
                : key.type() == Integer.class ? (Object) Integer.valueOf(value) : decimal(value);
    }

    private static BigDecimal decimal(String value) {
        if (!value.matches("-?[0-9]{1,20}(\\.[0-9]{1,10})?")) {
            throw refused();
        }
        return new BigDecimal(value);
    }

    private static InvalidParameterException refused() {
        return new InvalidParameterException(List.of(new Problem.Mistake("query", "cursor", "bad-cursor",
                "The cursor is not one that this list gave out.",
                List.of("the cursor in page.next of the page before"))));
    }
}
