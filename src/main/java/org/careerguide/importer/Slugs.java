package org.careerguide.importer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.Sha256;
import org.careerguide.publish.Live;
import org.careerguide.source.Published;

/** Makes slugs of titles: the same title has the same slug in each release. */
public final class Slugs {

    private static final int MAX_LENGTH = 90;
    private static final int DIGEST_BYTES = 4;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHEN_AT_THE_EDGE = Pattern.compile("^-|-$");

    private final String prefix;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();

    /** @param prefix type of the documents, such as {@code tool}; it begins slugs that would not begin with a letter */
    public Slugs(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The slug of a title. Titles that differ only in case, accents and spaces count as equal. If different titles would share
     * a slug, the later one gets a digest at its end, so the order of calls has to be fixed.
     */
    public String of(String title) {
        return slugs.computeIfAbsent(title, this::make);
    }

    private String make(String title) {
        String form = form(title);
        String plain = plain(title);
        String first = titles.putIfAbsent(plain, form);
        if (first == null || first.equals(form)) {
            return plain;
        }
        String own = shortened(plain, MAX_LENGTH - 2 * DIGEST_BYTES - 1) + "-"
                + Sha256.hex(form).substring(0, 2 * DIGEST_BYTES);
        titles.putIfAbsent(own, form);
        return own;
    }

    /** The slugs of documents by their codes: those that they have, or had until they were withdrawn. */
    public static <D extends Document> Map<String, String> known(Live live, Class<D> type, Function<D, String> code) {
        Map<String, String> known = new HashMap<>();
        Stream.concat(live.documents(type).stream(), live.withdrawn(type).stream())
                .forEach(document -> known.putIfAbsent(code.apply(document), document.slug()));
        return known;
    }

    /** The slug of a title; if it is taken, with a code at its end. */
    public String free(String title, String code, Collection<String> taken) {
        String plain = plain(title);
        String end = "-" + HYPHEN_AT_THE_EDGE.matcher(OTHERS.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
        return taken.contains(plain) ? shortened(plain, MAX_LENGTH - end.length()) + end : plain;
    }

    /** The form in which equal titles are the same. */
    public static String form(String title) {
        return SPACES.matcher(Published.sortForm(title)).replaceAll(" ");
    }

    /** The slug of a title, regardless of other titles. */
    public String plain(String title) {
        String spoken = Published.sortForm(title).replace("+", " plus ").replace("#", " sharp ").replace("&", " and ")
                .replace("@", " at ").replace("'", "").replace("’", "");
        String words = HYPHEN_AT_THE_EDGE.matcher(OTHERS.matcher(spoken).replaceAll("-")).replaceAll("");
        String slug = words.length() < 2 || !Character.isLetter(words.charAt(0)) ? prefix + (words.isEmpty() ? "" : "-") + words
                : words;
        return shortened(slug, MAX_LENGTH);
    }

    /** A slug shortened to at most {@code length} characters, at the end of a word. */
    public static String shortened(String slug, int length) {
        return slug.length() <= length ? slug : slug.substring(0, length).replaceAll("-[^-]*$", "");
    }
}
