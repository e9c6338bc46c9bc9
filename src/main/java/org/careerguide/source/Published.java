package org.careerguide.source;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Revision;
import org.careerguide.web.CacheTags;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Base of entities: a live document with the columns that lists filter and sort by.
 *
 * @param <D> the type of the document
 */
@MappedSuperclass
public abstract class Published<D extends Document> extends PanacheEntityBase {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters that Unicode does not decompose into a plain letter and a mark. */
    private static final Map<String, String> PLAIN = Map.of("æ", "ae", "œ", "oe", "ø", "o", "ß", "ss", "ł", "l", "đ", "d",
            "ð", "d", "þ", "th", "ı", "i");
    private static final Pattern LETTERS = Pattern.compile(String.join("|", PLAIN.keySet()));

    /** Identity within the type. */
    @Id
    public String slug;

    /** Display title. */
    public String title;

    /** The title in the form that lists are sorted and searched by; see {@link #sortForm}. */
    public String sortTitle;

    /** Summary of one or two sentences; null where the type has none. */
    public String summary;

    /** When it was last published with a change. */
    public Instant updatedAt;

    /** The type of the documents that an entity holds, after whose table the entity is named. */
    static DocumentType type(Class<? extends Published<?>> entity) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.table().replace("_", "").equalsIgnoreCase(entity.getSimpleName())).findFirst()
                .orElseThrow();
    }

    /** Adds cache tags: any document of these types may change the answer. */
    public static void noteAll(DocumentType... types) {
        for (DocumentType type : types) {
            CacheTags.current().addAll(type.code());
        }
    }

    /** Replaces the document. */
    public final void publish(D document, Instant publishedAt) {
        slug = document.slug();
        title = document.title();
        sortTitle = sortForm(document.title());
        summary = document.summary();
        updatedAt = publishedAt;
        copy(document);
    }

    /** Copies the document, and what lists need of it, into the fields of the entity. */
    protected abstract void copy(D document);

    /** Replaces the values of a collection, without writing again those that stay. */
    protected static <T> void replace(Set<T> values, Stream<T> stated) {
        Set<T> wanted = stated.collect(Collectors.toSet());
        values.retainAll(wanted);
        values.addAll(wanted);
    }

    /** The document. */
    public abstract D document();

    /** The document with the time of its publication. */
    public final Revision<D> revision() {
        return new Revision<>(document(), updatedAt);
    }

    /** A text in the form of a slug. */
    public static String slugForm(String text) {
        return sortForm(text).replaceAll("[^a-z0-9]+", "-");
    }

    /** A text in lower case and without accents, so that order and search do not depend on them. */
    public static String sortForm(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT).strip();
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return LETTERS.matcher(bare).replaceAll(letter -> PLAIN.get(letter.group())).strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Published<?> that && getClass() == other.getClass() && Objects.equals(slug, that.slug);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(slug);
    }
}
