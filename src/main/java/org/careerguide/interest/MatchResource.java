package org.careerguide.interest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Roles that fit a person. */
@Path("/api/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interests")
@Transactional
public class MatchResource {

    private final Matches matches;

    MatchResource(Matches matches) {
        this.matches = matches;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listMatches", summary = "List roles that match a profile", description = """
            Ranks roles by how well they fit a person's interests, work values and skills, at least one of which has to be given. \
            The fit of interests, and that of work values, is Pearson's correlation of the six numbers given with the six scores of \
            the reference occupation: r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²), so that neither the scale of the numbers nor \
            where it begins makes a difference. The fit of skills is 1 − 2 · mean(|given − level|) / 7 over the given skills that the \
            role is rated in. `fit` is the mean of what is given, to four decimals; what is not known of a role counts 0, and roles \
            of which nothing given is known are left out. The best fit comes first, then roles by slug. `minWage`, `education` and \
            `jobZone` leave out all other roles, also those of which it is not known. Interests and work values fit where person and \
            role are above their own average, and do not fit where one is above and the other below; skills fit where the person's \
            level is at least that of the role.""")
    @Selection(view = MatchView.class)
    public MatchPage list(@BeanParam ListParameters page, @BeanParam MatchParameters wanted) {
        return matches.list(page, wanted);
    }
}
