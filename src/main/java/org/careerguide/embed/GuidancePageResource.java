package org.careerguide.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.careerpath.MoveKind;
import org.careerguide.careerpath.NextStepPage;
import org.careerguide.careerpath.NextStepView;
import org.careerguide.careerpath.RoleNextStepsResource;
import org.careerguide.content.Document;
import org.careerguide.content.MissingReason;
import org.careerguide.error.BaseUrl;
import org.careerguide.interest.MatchPage;
import org.careerguide.interest.MatchParameters;
import org.careerguide.interest.MatchResource;
import org.careerguide.interest.MatchView;
import org.careerguide.page.Asset;
import org.careerguide.page.Pages;
import org.careerguide.role.NamedRoles;
import org.careerguide.role.SkillGap;
import org.careerguide.role.SkillGapResource;
import org.careerguide.role.SkillGapView;
import org.careerguide.source.Attribution;
import org.careerguide.source.Figures;
import org.careerguide.web.Kept;
import org.careerguide.web.Link;
import org.careerguide.web.Requested;
import org.careerguide.web.check.FieldsParameter;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages that say where to go from a role, and what suits a person. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Kept
@Tag(name = "embeds")
public class GuidancePageResource {

    static final String STYLE = Asset.text("page.css") + Asset.text("guidance.css");
    private static final int MOST_TASKS = 5;

    private final RoleNextStepsResource steps;
    private final SkillGapResource skills;
    private final MatchResource matches;
    private final QuestionnairePage questionnaire;
    private final BaseUrl baseUrl;
    private final Requested requested;

    GuidancePageResource(RoleNextStepsResource steps, SkillGapResource skills, MatchResource matches,
            QuestionnairePage questionnaire, BaseUrl baseUrl, Requested requested) {
        this.steps = steps;
        this.skills = skills;
        this.matches = matches;
        this.questionnaire = questionnaire;
        this.baseUrl = baseUrl;
        this.requested = requested;
    }

    /** The templates. */
    @CheckedTemplate(basePath = "embed", requireTypeSafeExpressions = true, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance guidanceSteps(GuidancePage page, String role, List<GuidancePage.Group> onwards,
                List<GuidancePage.Group> feeders);

        static native TemplateInstance guidanceSkills(GuidancePage page, SkillGapView gap, List<GuidancePage.Rated> gain,
                List<GuidancePage.Rated> covered);

        static native TemplateInstance guidanceMatches(GuidancePage page, List<GuidancePage.Match> matches, String next);
    }

    @GET
    @Path("/interests")
    @Operation(hidden = true)
    public RestResponse<byte[]> interests() {
        return questionnaire.page();
    }

    @GET
    @Path("/next-steps")
    @Operation(hidden = true)
    public RestResponse<byte[]> nextSteps(
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) String role,
            @BeanParam ListParameters page) {
        page.limit = 100;
        NextStepPage onwards = steps.nextSteps(role, page, null);
        NextStepPage feeders = steps.feeders(role, page, null);
        String title = Stream.of(onwards.items(), feeders.items()).filter(Objects::nonNull).flatMap(List::stream)
                .map(step -> step.from().slug().equals(role) ? step.from().title() : step.to().title()).findFirst()
                .orElse(role);
        var shown = new GuidancePage("Where next from “" + title + "”?",
                "Roles to go on to, with what each step brings and what it asks for, and roles that people come from.", url(),
                home(), home() + "api/v1/roles/" + role + ".html", credits(onwards, feeders), null, false, STYLE);
        return answer(Templates.guidanceSteps(shown, title, groups(onwards.items()), groups(feeders.items())).render(), STYLE,
                "script-src 'none'; frame-ancestors 'none'");
    }

    /** The sources of what the steps show. */
    private static String credits(NextStepPage... pages) {
        return credits(Arrays.stream(pages).map(NextStepPage::items).filter(Objects::nonNull).flatMap(List::stream)
                .flatMap(step -> Stream.concat(Stream.ofNullable(step.source()),
                        Stream.ofNullable(step.wageDifference()).flatMap(wages -> wages.sources().stream()))));
    }

    /** A line that names sources, each once; null without any. */
    private static String credits(Stream<Link> sources) {
        String titles = sources.map(Link::title).distinct().sorted().collect(Collectors.joining("; "));
        return titles.isEmpty() ? null : "Sources: " + titles + ".";
    }

    private List<GuidancePage.Group> groups(List<NextStepView> steps) {
        var groups = new ArrayList<GuidancePage.Group>();
        for (MoveKind kind : MoveKind.values()) {
            List<GuidancePage.Card> cards = steps == null ? List.of()
                    : steps.stream().filter(step -> step.kind() == kind).map(this::card).toList();
            if (!cards.isEmpty()) {
                groups.add(new GuidancePage.Group(kind.code(), kind.title(), kind.summary(), cards));
            }
        }
        return groups;
    }

    private GuidancePage.Card card(NextStepView step) {
        var facts = new ArrayList<GuidancePage.Fact>();
        facts.add(new GuidancePage.Fact("Pay", pay(step)));
        add(facts, "Asks for", Stream.concat(
                Stream.ofNullable(step.asksFor().education()).map(education -> education.entryEducation()),
                Stream.ofNullable(step.asksFor().jobZone()).map(zone -> "job zone " + zone.zone() + " of 5")), "; ");
        add(facts, "Certifications", Stream.ofNullable(step.asksFor().certifications()).flatMap(List::stream)
                .map(certification -> certification.title()), "; ");
        add(facts, "Skills to gain", Stream.ofNullable(step.skillsToGain()).flatMap(List::stream)
                .map(gap -> gap.title() + (gap.level() == null ? "" : " (+" + gap.level().difference().toPlainString() + ")")),
                ", ");
        add(facts, "Skills to bring", Stream.ofNullable(step.skillsToBring()).flatMap(List::stream).map(SkillGap::title),
                ", ");
        add(facts, "Tasks in common", Stream.ofNullable(step.tasksInCommon()).flatMap(List::stream).limit(MOST_TASKS)
                .map(task -> task.title()), " ");
        return new GuidancePage.Card(step.title(), step.url().absolute() + ".html", step.explanation(), facts,
                home() + "skill-gap?from=" + step.from().slug() + "&to=" + step.to().slug(),
                home() + "?roles=" + step.from().slug() + "," + step.to().slug());
    }

    private static void add(List<GuidancePage.Fact> facts, String name, Stream<String> values, String between) {
        String text = values.filter(Objects::nonNull).collect(Collectors.joining(between));
        if (!text.isEmpty()) {
            facts.add(new GuidancePage.Fact(name, text));
        }
    }

    private static String pay(NextStepView step) {
        if (step.wageDifference() != null) {
            BigDecimal amount = step.wageDifference().difference().amount();
            String unit = step.wageDifference().to().unit();
            return Figures.shown(step.wageDifference().to().amount(), unit) + " at the median, "
                    + (amount.signum() == 0 ? "as before" : Figures.signed(amount, unit)) + " ("
                    + Figures.date(step.wageDifference().date()) + ")";
        }
        MissingReason reason = step.missing().get("wageDifference");
        return step.wageExplanation() != null ? step.wageExplanation() : Figures.missing(reason);
    }

    @GET
    @Path("/skill-gap")
    @Operation(hidden = true)
    public RestResponse<byte[]> skillGap(
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) String from,
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) String to) {
        SkillGapView gap = skills.get(from, to, new FieldsParameter());
        var page = new GuidancePage("From “" + gap.from().title() + "” to “" + gap.to().title() + "”: skills",
                "What “" + gap.to().title() + "” takes more of than “" + gap.from().title()
                        + "”, and what one can bring along. Levels are from 0 to 7.",
                url(), home(), home() + "next-steps?role=" + gap.from().slug(), text(gap.attribution()), null, false, STYLE);
        return answer(Templates.guidanceSkills(page, gap, rated(gap.toGain()), rated(gap.covered())).render(), STYLE,
                "script-src 'none'; frame-ancestors 'none'");
    }

    private static List<GuidancePage.Rated> rated(List<SkillGap> skills) {
        return skills == null ? List.of()
                : skills.stream().map(gap -> new GuidancePage.Rated(gap.title(),
                        gap.level() == null ? "not rated" : gap.level().to().toPlainString(),
                        gap.level() == null ? "not rated" : gap.level().from().toPlainString(),
                        gap.level() == null ? "" : signed(gap.level().difference()),
                        gap.importance() == null ? "not rated" : gap.importance().to().toPlainString())).toList();
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "") + number.abs().toPlainString();
    }

    @GET
    @Path("/matches")
    @Operation(hidden = true)
    public RestResponse<byte[]> matches(@BeanParam ListParameters page, @BeanParam MatchParameters wanted) {
        if (!requested.pathAndQuery().contains("?")) {
            return RestResponse.seeOther(URI.create(home() + "interests"));
        }
        MatchPage found = matches.list(page, wanted);
        var shown = new GuidancePage("Roles that match",
                "Roles of the guide by how well they fit, with what fits, what does not and what is not known. It is a start, "
                        + "not a verdict.",
                url(), home(), null, credits(found), null, false, STYLE);
        return answer(Templates.guidanceMatches(shown, found.items().stream().map(this::match).toList(),
                found.page().next() == null ? null : found.page().next().absolute()).render(), STYLE,
                "script-src 'none'; frame-ancestors 'none'");
    }

    private static String credits(MatchPage found) {
        return credits(found.items().stream()
                .flatMap(match -> Stream.of(match.fits(), match.doesNotFit()).flatMap(List::stream))
                .map(MatchView.Reason::source).filter(Objects::nonNull));
    }

    private GuidancePage.Match match(MatchView match) {
        return new GuidancePage.Match(match.title(), match.url().absolute() + ".html", match.summary(),
                String.format(Locale.ROOT, "%.2f", match.fit()).replace("-", "−"), texts(match.fits()),
                texts(match.doesNotFit()), texts(match.unknown()), home() + "next-steps?role=" + match.slug());
    }

    private static List<String> texts(List<MatchView.Reason> reasons) {
        return reasons.stream().map(MatchView.Reason::text).toList();
    }

    private static String text(Attribution attribution) {
        return attribution.sources() == null ? null : attribution.text();
    }

    private String home() {
        return baseUrl.value() + "/";
    }

    private String url() {
        return baseUrl.value() + requested.pathAndQuery();
    }

    /** A page whose only style is this one. */
    static RestResponse<byte[]> answer(String html, String style, String more) {
        return RestResponse.ResponseBuilder.ok(html.getBytes(UTF_8), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", Pages.policy(style, "form-action 'none'; " + more))
                .header("Content-Language", "en").build();
    }
}
