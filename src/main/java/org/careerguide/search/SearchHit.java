package org.careerguide.search;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found. */
@Schema(name = "SearchHit", description = "A search result, and where it matches.")
public record SearchHit(
        @Schema(required = true) SearchType type,
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "One- or two-sentence summary.") String summary,
        @Schema(description = "Job family of the reference occupation; only for a role.") Link jobFamily,
        @Schema(required = true, description = "Best matching field: the title, an alternate title, a code, or the text. Or tool: the role works with a tool of that name. Or meaning: no word matches, and the role means the same.") MatchedOn matchedOn,
        @Schema(required = true, description = "Matching texts, with the positions of the matches. Empty if the match is by meaning.") List<Excerpt> excerpts,
        @Schema(description = "Parts of the score. Present with explain=true.") Explanation explanation) {

    /** What a rank is made of. */
    @Schema(name = "SearchExplanation", description = "Parts of the score of a search result. They compare the results of one search, and may change with any release.")
    public record Explanation(
            @Schema(required = true, description = "Results are sorted by it, highest first, except those of sides and of a named type, which come before; 0 after the first 200, which are sorted by text.") double score,
            @Schema(required = true, description = "Match of the best title; more than 1 if the title is just the query.") double title,
            @Schema(required = true, description = "Match of all texts, from 0 to 1.") double text,
            @Schema(required = true, description = "Share of the words that any text has, from 0 to 1; rare words count more.") double covered,
            @Schema(required = true, description = "Decimal logarithm of the number of jobs of a role, or of the number of roles that name a skill or tool.") double weight,
            @Schema(required = true, description = "Similarity of meaning, at most 1; 0 if meaning does not count.") double meaning,
            @Schema(required = true, description = "Weight of the tool that the query names, from 0 to 1: the fewer roles work with it, the higher.") double tool) {

        static Explanation of(Ranking.Hit hit) {
            return new Explanation(rounded(hit.score()), rounded(hit.title()), rounded(hit.text()), rounded(hit.covered()),
                    rounded(hit.weight()),
                    rounded(hit.meaning()), hit.use() == null ? 0 : rounded(hit.use().telling()));
        }

        private static double rounded(double value) {
            return Math.round(value * 1000) / 1000.0;
        }
    }
}
