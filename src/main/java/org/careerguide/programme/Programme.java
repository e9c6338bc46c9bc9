package org.careerguide.programme;

import java.util.List;

import jakarta.persistence.Entity;

import org.careerguide.content.ProgrammeDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import io.quarkus.hibernate.orm.panache.Panache;

/** A programme of study. */
@Entity
public class Programme extends Published<ProgrammeDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public ProgrammeDocument document;

    /** CIP 2020 code. */
    public String code;

    /**
     * Those that match the filters; a filter without values lets all through.
     *
     * @param roles slugs of roles of which a programme prepares for at least one
     * @param soc SOC 2018 codes of occupations of which a programme prepares for at least one
     * @param words what the title has to contain, in the form of sort titles, or the code to begin with; null if anything
     */
    static ContentQuery<Programme> matching(List<String> roles, List<String> soc, String words) {
        return ContentQuery.of(Programme.class)
                .where("e.slug in (select p from Role r join r.occupation o join o.programmes p where r.slug in :roles)",
                        "roles",
                        roles)
                .where("e.slug in (select p from Occupation o join o.programmes p where o.soc in :soc)", "soc", soc)
                .where("(locate(:words, e.sortTitle) > 0 or locate(:words, e.code) = 1 or locate(:words, replace(e.code, '.', '')) = 1)",
                        "words", words);
    }

    /** The slug of the programme with a CIP 2020 code; null if there is none. */
    static String slugOf(String code) {
        return Panache.getSession().createSelectionQuery("select slug from Programme where code = :code", String.class)
                .setParameter("code", code).getSingleResultOrNull();
    }

    @Override
    protected void copy(ProgrammeDocument stated) {
        document = stated;
        code = stated.code();
    }

    @Override
    public ProgrammeDocument document() {
        return document;
    }
}
