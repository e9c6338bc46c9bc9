package org.careerguide.page;

import static org.careerguide.page.Blocks.fact;
import static org.careerguide.page.Blocks.facts;
import static org.careerguide.page.Blocks.filled;
import static org.careerguide.page.Blocks.links;
import static org.careerguide.page.Blocks.organisation;
import static org.careerguide.page.Blocks.reason;
import static org.careerguide.page.Blocks.related;
import static org.careerguide.page.Blocks.roles;
import static org.careerguide.page.Blocks.spaced;
import static org.careerguide.page.Blocks.texts;
import static org.careerguide.page.Blocks.website;
import static org.careerguide.page.Blocks.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.careerguide.careerpath.CareerPathView;
import org.careerguide.careerpath.CareerRoutesView;
import org.careerguide.casestudy.CaseStudyView;
import org.careerguide.certification.CertificationView;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Verification;
import org.careerguide.content.VerificationStatus;
import org.careerguide.error.BaseUrl;
import org.careerguide.guide.GuideView;
import org.careerguide.guide.Guides;
import org.careerguide.interest.InterestView;
import org.careerguide.interest.QuestionnaireView;
import org.careerguide.page.Article.Block;
import org.careerguide.page.Article.Fact;
import org.careerguide.page.Article.Item;
import org.careerguide.place.PlaceView;
import org.careerguide.programme.ProgrammeView;
import org.careerguide.role.JobFamilyView;
import org.careerguide.role.ResponsibilityView;
import org.careerguide.role.RoleTitles;
import org.careerguide.role.SkillGapView;
import org.careerguide.skill.SkillView;
import org.careerguide.source.Figures;
import org.careerguide.source.SourceView;
import org.careerguide.tool.ToolView;
import org.careerguide.web.Link;

/** Makes the article of each view that is not about roles alone. */
@Singleton
class Articles {

    private static final int MOST_OF_FAMILY = 100;

    private final ListArticles lists;
    private final BaseUrl baseUrl;
    private final Guides guides;
    private final RoleTitles roleTitles;

    Articles(ListArticles lists, BaseUrl baseUrl, Guides guides, RoleTitles roleTitles) {
        this.lists = lists;
        this.baseUrl = baseUrl;
        this.guides = guides;
        this.roleTitles = roleTitles;
    }

    /** Returns the article of an answer of the API; {@code url} is its address. */
    Article of(Object view, String url) {
        if (view instanceof GuideView guide) {
            return guide(guide, url);
        }
        if (view instanceof SkillView skill) {
            return Article.of("DefinedTerm", list("skills"), skill.title(), skill.summary(), filled(
                    words(skill.summary(), skill.description()),
                    roles("Roles that need it", skill.roles(), skill.rolesUrl().absolute())), skill.attribution())
                    .inWordsOf(skill.textSource());
        }
        if (view instanceof ToolView tool) {
            return tool(tool);
        }
        if (view instanceof CertificationView certification) {
            return certification(certification);
        }
        if (view instanceof ResponsibilityView responsibility) {
            return Article.of("DefinedTerm", list("responsibilities"), responsibility.title(),
                    responsibility.summary().equals(responsibility.title()) ? null : responsibility.summary(),
                    filled(words(responsibility.title(), responsibility.summary(), responsibility.description()),
                            roles("Roles that have it", responsibility.roles(), null)),
                    responsibility.attribution()).inWordsOf(responsibility.textSource());
        }
        if (view instanceof SourceView source) {
            return source(source);
        }
        if (view instanceof CareerPathView path) {
            return CareerPathArticles.of(path, list("career-paths"));
        }
        if (view instanceof CaseStudyView study) {
            return caseStudy(study);
        }
        if (view instanceof InterestView interest) {
            return interest(interest);
        }
        if (view instanceof ProgrammeView programme) {
            return programme(programme);
        }
        if (view instanceof PlaceView place) {
            return Article.of("Place", list("places"), place.title(), null, filled(
                    Block.facts("facts", "Facts", facts(fact("Kind", spaced(place.kind())), fact("Code", place.code()))),
                    Block.items("onward", "Go on", List.of(Item.link("Roles by their wages here, the best paid first",
                            place.rolesUrl().absolute())))),
                    place.attribution());
        }
        if (view instanceof QuestionnaireView questionnaire) {
            return questionnaire(questionnaire);
        }
        if (view instanceof JobFamilyView family) {
            return jobFamily(family);
        }
        if (view instanceof SkillGapView gap) {
            return SkillGapArticle.of(gap);
        }
        return view instanceof CareerRoutesView routes ? CareerPathArticles.of(routes) : lists.of(view, url);
    }

    private Item list(String collection) {
        return Item.link(ListArticles.title(collection), baseUrl.value() + "/api/v1/" + collection);
    }

    private Article tool(ToolView tool) {
        return Article.of("DefinedTerm", list("tools"), tool.title(), tool.summary(),
                filled(words(tool.summary(), tool.description()),
                        Block.facts("facts", "Facts", facts(fact("Kind", spaced(tool.kind())),
                                tool.categories() == null ? null
                                        : fact("Categories", tool.categories().stream()
                                                .map(category -> category.title()).distinct()
                                                .collect(Collectors.joining("; "))),
                                organisation("Maintained by", tool.maintainer()),
                                tool.partOf() == null ? null
                                        : new Fact("Part of", tool.partOf().title(),
                                                PageAddress.of(tool.partOf().url().absolute())))),
                        Block.links("parts", "Parts and editions", links(tool.parts()), null),
                        roles("Roles that use it", tool.roles(), tool.rolesUrl().absolute())),
                tool.attribution());
    }

    private Article certification(CertificationView certification) {
        var exam = certification.exam();
        Map<String, MissingReason> missing = certification.missing() == null ? Map.of() : certification.missing();
        return Article.of("EducationalOccupationalCredential", list("certifications"),
                certification.title() + " (" + certification.code() + ")", certification.summary(),
                filled(words(certification.summary(), certification.description()),
                        Block.facts("facts", "Facts", facts(organisation("Issued by", certification.issuer()),
                                fact("Covers", certification.focus().stream().map(Blocks::spaced)
                                        .collect(Collectors.joining(", "))),
                                fact("Renewal", certification.renewalMonths() != null
                                        ? "every " + certification.renewalMonths() + " months"
                                        : reason(missing, "renewalMonths")),
                                fact("Checked",
                                        Figures.date(certification.verifiedOn().toString()) + ", on "
                                                + pages(certification.status())))),
                        Block.facts("exam", "The exam", exam == null ? facts(fact("Exam", reason(missing, "exam")))
                                : facts(fact("Questions", exam.questions()),
                                        fact("Time", exam.minutes() == null ? null : exam.minutes() + " minutes"),
                                        fact("Open book", exam.openBook() == null ? null : exam.openBook() ? "Yes" : "No"),
                                        fact("To pass", exam.passMarkPercent() == null ? null : exam.passMarkPercent() + " %"),
                                        fact("Notes", exam.note()))),
                        Block.items("eligibility", "Who can take it", texts(certification.eligibility() != null
                                ? certification.eligibility()
                                : List.of(Objects.requireNonNullElse(reason(missing, "eligibility"), "Not collected")))),
                        roles("Roles that name it", certification.roles(), certification.rolesUrl().absolute())),
                certification.attribution());
    }

    private static String pages(VerificationStatus status) {
        return switch (status) {
            case OFFICIAL -> "the issuer's pages";
            case MIXED -> "the issuer's and other pages";
            case SECONDARY -> "other pages than the issuer's";
        };
    }

    private Article source(SourceView source) {
        return Article.of("Dataset", list("sources"), source.title(), source.summary(),
                filled(Block.facts("facts", "Facts", facts(fact("Publisher", source.publisher()),
                        fact("Release", source.release()), fact("Released", date(source.published())),
                        website("Licence", source.licence(), source.licenceUrl()),
                        website("Website", source.website(), source.website()),
                        fact("Retrieved", source.retrieved() == null ? null : Figures.date(source.retrieved().toString()))))),
                source.attribution());
    }

    private static String date(String date) {
        return date == null ? null : Figures.date(date);
    }

    private Article caseStudy(CaseStudyView study) {
        return Article.of("Article", list("case-studies"), study.title(), study.summary(), filled(
                Block.words("story", null, study.story()),
                Block.items("outcomes", "What came of it", texts(study.outcomes())),
                Block.facts("facts", "About this story", facts(fact("Person", study.subject()),
                        fact("Verification", study.verification() == Verification.ILLUSTRATIVE
                                ? "Illustrative: it shows what can happen, and is not a report about a real person"
                                : spaced(study.verification())))),
                Block.links("roles", "Roles in the story", study.roles().stream()
                        .map(role -> Item.link(role.title(), role.url().absolute())).toList(), null),
                Block.links("path", "Career path of the story", Stream.ofNullable(study.careerPath())
                        .map(path -> Item.link(path.title(), path.url().absolute())).toList(), null)),
                study.attribution());
    }

    private Article interest(InterestView interest) {
        return Article.of("DefinedTerm", list("interests"), interest.title(), interest.summary(), filled(
                interest.description() == null ? null : words(interest.summary(), interest.description()),
                Block.items("activities", "What people with this interest like to do", texts(interest.activities())),
                Block.facts("facts", "Facts", facts(interest.textSource() == null ? null
                        : new Fact("Description by", interest.textSource().title(),
                                PageAddress.of(interest.textSource().url().absolute())),
                        fact("Letter", interest.code()),
                        fact("Words for it", interest.keywords() == null ? null : String.join(", ", interest.keywords())))),
                Block.links("occupations", "Examples of occupations", interest.occupations() == null ? List.of()
                        : interest.occupations().stream()
                                .map(example -> Item.link(example.title(), example.role().url().absolute())).toList(),
                        null),
                Block.items("onward", "Go on", List.of(Item.link("Roles of this area, best fit first",
                        interest.roles().absolute()), Item.link("What suits me?", baseUrl.value() + "/interests")))),
                interest.attribution());
    }

    private Article programme(ProgrammeView programme) {
        return Article.of("EducationalOccupationalProgram", list("programmes"), programme.title(), null, filled(
                Block.facts("facts", "Facts", facts(fact("Code", programme.code() + " (CIP 2020)"),
                        fact("Crosswalk", programme.year() + ". " + programme.quality()))),
                roles("Roles that it prepares for", programme.roles(), programme.rolesUrl().absolute()),
                Block.items("occupations", "Occupations that it prepares for", programme.occupations() == null
                        ? texts(List.of(Figures.missing(programme.missing().get("occupations"))))
                        : programme.occupations().stream().map(one -> Item.link(one.title() + " (" + one.soc() + ")",
                                baseUrl.value() + "/api/v1/lookup?code=" + one.soc())).toList())),
                programme.attribution());
    }

    private Article questionnaire(QuestionnaireView questionnaire) {
        return Article.of("CreativeWork", list("questionnaires"), questionnaire.title(), questionnaire.summary(), filled(
                words(questionnaire.summary(), questionnaire.instructions()),
                Block.items("onward", null, List.of(Item.link("Answer the questions", baseUrl.value() + "/interests"))),
                Block.items("activities", "The activities", texts(questionnaire.activities().stream()
                        .map(QuestionnaireView.Activity::text).toList())),
                Block.items("areas", "What the results mean", questionnaire.areas().stream().map(area -> new Item(
                        area.interest().title(), PageAddress.of(area.interest().url().absolute()), null, area.meaning(),
                        null)).toList()),
                Block.words("meaning", null, questionnaire.interpretation())),
                questionnaire.attribution());
    }

    private Article jobFamily(JobFamilyView family) {
        List<Link> roles = roleTitles.inFamily(family.soc(), MOST_OF_FAMILY);
        return Article.of("ItemList", list("job-families"), family.title(),
                family.roleCount() + (family.roleCount() == 1 ? " role" : " roles") + " of major group " + family.soc()
                        + " of the Standard Occupational Classification 2018.",
                roles.isEmpty() ? filled(roles("Roles", null, null))
                        : List.of(Block.links("roles", "Roles by title", links(roles),
                                Item.link("All of them as a list", family.roles().absolute())),
                                Block.items("by", "Sorted otherwise", List.of(
                                        Item.link("Highest median wage first",
                                                family.roles().absolute() + "&sort=-medianWage&expand=wages"),
                                        Item.link("Fastest growing first",
                                                family.roles().absolute() + "&sort=-projectedChange&expand=outlook")))),
                null);
    }

    private Article guide(GuideView read, String url) {
        var asked = java.util.regex.Pattern.compile("[?&]version=([0-9]{1,9})").matcher(url);
        GuideView guide = guides.get(read.slug(), Set.of("comparison", "caseStudies"),
                asked.find() ? Integer.valueOf(asked.group(1)) : null);
        var blocks = new ArrayList<Block>();
        guide.chapters().forEach(chapter -> blocks.add(Chapters.block(chapter)));
        blocks.add(Block.links("roles", "Roles in this guide", related(guide.roles()), null));
        return Article.of("Article", list("guides"), guide.title(), guide.summary(), blocks, guide.attribution());
    }
}
