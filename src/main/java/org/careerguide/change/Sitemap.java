package org.careerguide.change;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.DocumentType;
import org.careerguide.web.ApiUrl;
import org.hibernate.Session;

/** Lists the pages of all documents, for search engines. */
@ApplicationScoped
class Sitemap {

    /** The most pages in a part, as the protocol of sitemaps sets it. */
    static final int PART = 50_000;

    private final Session database;

    Sitemap(Session database) {
        this.database = database;
    }

    /** A page: its path, and when its document last changed. */
    record Page(String path, Instant changed) {

        /** When it changed, in the form of sitemaps. */
        public String date() {
            return changed.toString();
        }
    }

    /** How many parts there are; at least one. */
    @Transactional
    int parts() {
        long documents = database.createNativeQuery("select count(*) from document where type in (:types)", Long.class)
                .setParameter("types", types()).getSingleResult();
        return Math.max(1, (int) ((documents + lists().size() + PART - 1) / PART));
    }

    /** The pages of a part, counted from 1. Lists come first. */
    @Transactional
    List<Page> part(int number) {
        int first = (number - 1) * PART;
        List<Page> lists = number == 1 ? lists() : List.of();
        int shown = lists().size();
        return Stream.concat(lists.stream(), database.createNativeQuery("""
                select d.type, d.slug, coalesce(v.published_at, c.published_at)
                from document d
                cross join content c
                left join (select version, max(published_at) published_at from revision group by version) v
                  on v.version = d.version
                where d.type in (:types) order by d.type, d.slug""", Object[].class).setParameter("types", types())
                .setFirstResult(number == 1 ? 0 : first - shown).setMaxResults(PART - lists.size()).getResultList().stream()
                .map(row -> new Page(ApiUrl.ROOT + "/" + DocumentType.ofCode((String) row[0]).orElseThrow().folder() + "/"
                        + row[1] + ".html", (Instant) row[2])))
                .toList();
    }

    /** The front door and the lists, which change with any document. */
    private List<Page> lists() {
        Instant changed = database.createNativeQuery("select published_at from content", Instant.class).getSingleResult();
        return Stream.concat(Stream.of("/", ApiUrl.ROOT + "/job-families.html"),
                Arrays.stream(DocumentType.values()).filter(DocumentType::hasPages)
                        .map(type -> ApiUrl.ROOT + "/" + type.folder() + ".html"))
                .map(path -> new Page(path, changed)).toList();
    }

    private static List<String> types() {
        return Arrays.stream(DocumentType.values()).filter(DocumentType::hasPages)
                .map(DocumentType::code).toList();
    }
}
