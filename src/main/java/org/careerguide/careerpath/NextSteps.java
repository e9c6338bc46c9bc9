package org.careerguide.careerpath;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.ContentVersions;
import org.careerguide.role.TaskInCommon;
import org.careerguide.source.PartSlice;
import org.careerguide.source.Published;
import org.careerguide.web.Values;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;

/** Lists where people can go from a role, and where they come from, for the API and for pages. */
@ApplicationScoped
@Transactional
public class NextSteps {

    private final ContentVersions versions;
    private final MoveFinder finder;

    NextSteps(ContentVersions versions, MoveFinder finder) {
        this.versions = versions;
        this.finder = finder;
    }

    /**
     * Lists steps of a role.
     *
     * @param kind kinds of steps, separated by commas; null for all
     * @param onwards whether the steps lead from the role, rather than to it
     */
    public NextStepPage of(String slug, ListParameters page, String kind, boolean onwards) {
        MoveFinder.Found found = finder.find(versions.current(), slug, onwards);
        List<String> kinds = Values.of(kind);
        List<Move> moves = found.moves().stream()
                .filter(move -> kinds.isEmpty() || kinds.contains(move.kind().orElseThrow().code())).toList();
        Map<String, List<TaskInCommon>> tasks = TaskInCommon.of(found.role(),
                moves.stream().map(move -> move.other(onwards)).toList());
        var keys = SortKeys.<Move> byPosition(moves::indexOf)
                .text("title", "", move -> Published.sortForm(move.other(onwards).title()))
                .text("slug", "", move -> move.other(onwards).slug());
        boolean expandRole = page.expand().contains("roles");
        boolean expandSkills = page.expand().contains("skills");
        return NextStepPage.of(PartSlice.of(page.keyset(keys).slice(moves, move -> NextStepView.of(move, onwards,
                found.named(), tasks.get(move.other(onwards).slug()), expandRole, expandSkills)), !found.known(), null));
    }
}
