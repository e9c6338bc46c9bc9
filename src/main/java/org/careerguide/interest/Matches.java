package org.careerguide.interest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.SkillDocument;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.role.RoleContent;
import org.careerguide.role.RoleCores;
import org.careerguide.web.list.ListParameters;

/** Ranks roles by how well they match a profile, for the API and for pages. */
@ApplicationScoped
@Transactional
public class Matches {

    private final ContentVersions versions;
    private final MatchFinder finder;
    private final RoleCores cores;

    Matches(ContentVersions versions, MatchFinder finder, RoleCores cores) {
        this.versions = versions;
        this.finder = finder;
        this.cores = cores;
    }

    /** Lists a page of the roles that match a profile, the best fit first. */
    public MatchPage list(ListParameters page, MatchParameters wanted) {
        Profile profile = Profile.of(wanted);
        Content content = versions.current();
        Map<String, String> skillTitles = skillTitles(profile, content);
        MatchFinder.Page found = finder.find(profile, wanted, page);
        Map<String, RoleContent> roles = cores.findAll(content,
                found.rows().stream().map(MatchFinder.Ranked::slug).toList());
        return MatchPage.of(found.keyset().slice(found.rows(),
                ranked -> MatchView.of(ranked, roles.get(ranked.slug()), profile, wanted, skillTitles),
                () -> finder.count(profile, wanted)));
    }

    /** The titles of the skills of a profile; skills that do not exist are refused. */
    private static Map<String, String> skillTitles(Profile profile, Content content) {
        Map<String, String> titles = content.findAll(SkillDocument.class, profile.skills().keySet()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().document().title()));
        List<Problem.Mistake> mistakes = profile.skills().keySet().stream().filter(slug -> !titles.containsKey(slug))
                .map(slug -> Problem.Mistake.inParameter("skills", "unknown-value",
                        "names “" + slug + "”, which is not a skill", List.of("slugs of skills; /api/v1/skills lists them"))
                        .withValue(slug))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return titles;
    }
}
