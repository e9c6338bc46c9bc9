package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.careerguide.content.DocumentKey;

/** An index of a few entries in memory. */
final class SmallIndex {

    static final Ranking.Filter ALL = new Ranking.Filter(Set.of(), Set.of());

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a role without jobs. */
    SmallIndex role(String slug, String... titles) {
        return role(slug, 0, null, titles);
    }

    /** Adds a role with jobs, which are counted under a SOC code. */
    SmallIndex role(String slug, long jobs, String soc, String... titles) {
        return add(new Entry(key(SearchType.ROLE, slug), List.of(titles), List.of(), "Does it.", List.of("Does it."), List.of(),
                soc == null ? List.of() : List.of("SOC 2018 " + soc, "O*NET-SOC 2019 " + soc + ".00"),
                soc == null ? null : soc.substring(0, 2), soc, jobs, Set.of()));
    }

    /** Adds a role that names a tool. */
    SmallIndex naming(String slug, String title, String tool) {
        return add(new Entry(key(SearchType.ROLE, slug), List.of(title), List.of(), "Does it.", List.of("Does it."), List.of(),
                List.of(), null, null, 0, Set.of(key(SearchType.TOOL, tool))));
    }

    /** Adds something that is written about. */
    SmallIndex other(SearchType type, String slug, String title, String text) {
        return add(new Entry(key(type, slug), List.of(title), List.of(), text, List.of(), List.of(), List.of(), null, null, 0,
                Set.of()));
    }

    static DocumentKey key(SearchType type, String slug) {
        return new DocumentKey(type.documentType(), slug);
    }

    SmallIndex add(Entry entry) {
        entries.add(entry);
        return this;
    }

    Finder finder() {
        try {
            var writer = new IndexWriter(new ByteBuffersDirectory(),
                    SearchIndex.settings());
            for (Entry entry : entries) {
                writer.addDocuments(EntryDocuments.of(entry));
            }
            writer.commit();
            return new Finder(new Catalogue(DirectoryReader.open(writer), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The slugs of what a text finds, the best first. */
    List<String> found(String text) {
        Finder finder = finder();
        return slugs(finder, found(finder, text, ALL, 100));
    }

    static Finder.Found found(Finder finder, String text, Ranking.Filter filter, int wanted) {
        try {
            return finder.find(text, filter, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> slugs(Finder finder, Finder.Found found) {
        return found.hits().stream().map(hit -> finder.stored(hit.doc()).slug()).toList();
    }

}
