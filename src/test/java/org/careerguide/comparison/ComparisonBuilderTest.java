package org.careerguide.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.WorkSettingDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.SlugMovedException;
import org.careerguide.role.RoleContent;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows a comparison has, which curated one it belongs to, and what the rows of a curated one say. */
class ComparisonBuilderTest {

    private static final FixedContent CONTENT = FixedContent.of(
            FixedContent.document(SourceDocument.class, "survey", "'publisher':'Office','licence':'free'"),
            FixedContent.document(SourceDocument.class, "census", "'publisher':'Office','licence':'free'"),
            FixedContent.document(SkillDocument.class, "care", "'kind':'skill'"),
            FixedContent.document(ToolDocument.class, "needle", "'kind':'equipment'"),
            FixedContent.document(ToolDocument.class, "abacus", "'kind':'equipment'"),
            FixedContent.document(ToolDocument.class, "chart", "'kind':'software'"),
            FixedContent.document(WorkSettingDocument.class, "ward", "'title':'On a ward'"),
            FixedContent.document(OccupationDocument.class, "nurses",
                    "'title':'Nurses','onetSoc':'29-1141.00','soc':'29-1141','jobZone':{'zone':3,'date':'2024','source':'census'}"),
            role("nurse", "'summary':'Care.','sources':['survey'],'reference':{'occupation':'nurses','match':'exact'},"
                    + "'tools':[{'tool':'needle'},{'tool':'chart','hot':true,'source':'survey'},"
                    + "{'tool':'abacus','hot':true,'inDemand':true,'source':'survey'}],'workSettings':['ward']"),
            role("coder", "'summary':'Care.','tools':[{'tool':'chart'}]"),
            role("smith", "'summary':'Iron.'"), role("poet", "'summary':'Verse.'"));

    private static RoleDocument role(String slug, String fields) {
        return FixedContent.document(RoleDocument.class, slug, fields);
    }

    private static ComparisonDocument curated(String slug) {
        String roles = String.join(",", Arrays.stream(slug.split("-vs-")).map(role -> "'" + role + "'").toList());
        return FixedContent.document(ComparisonDocument.class, slug, "'roles':[" + roles + "],'criteria':[]");
    }

    private static List<RoleContent> roles(FixedContent content, String slugs) {
        return List.copyOf(RoleContent.findAll(content, List.of(slugs.split(" "))).values());
    }

    private static List<RowView> rows(String slugs, Set<Dimension> dimensions, boolean differencesOnly) {
        return new ComparisonBuilder().rows(roles(CONTENT, slugs), CONTENT, dimensions, differencesOnly);
    }

    @Test
    void everyDimensionHasARowInTheOrderOfTheContract() {
        List<RowView> rows = rows("nurse coder", EnumSet.allOf(Dimension.class), false);

        assertThat(rows).extracting(RowView::criterion).containsExactlyElementsOf(Dimension.codes());
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).extracting(RowView.Cell::role)
                .as(row.criterion()).containsExactly("nurse", "coder"));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void rowHasTheFormAndTheCellsThatItsDimensionPromises(Dimension dimension) {
        RowView row = rows("nurse coder smith", EnumSet.of(dimension), false).get(0);

        assertThat(row.kind()).isEqualTo(dimension.kind());
        assertThat(row.measures() != null).as("measures").isEqualTo(dimension.kind() == RowKind.NUMBER);
        assertThat(row.scales() != null).as("scales").isEqualTo(dimension.kind() == RowKind.RATED);
        assertThat(row.shared() != null).as("shared").isEqualTo(
                dimension.kind() == RowKind.RATED || dimension.kind() == RowKind.SET);
        assertThat(row.cells()).hasSize(3).allMatch(cell -> dimension.kind() == RowKind.TEXT
                || cell.missing() == null == (cell.only() != null || cell.sources() != null), "full, or says why it is empty");
        assertThat(row.same()).as("nothing is known of the smith").isFalse();
    }

    @Test
    void rowsThatAreTheSameAreLeftOutOfDifferences() {
        assertThat(rows("nurse coder", EnumSet.of(Dimension.PRIMARY_FOCUS, Dimension.TOOLS), true))
                .extracting(RowView::criterion).containsExactly("tools");
        assertThat(rows("nurse smith", EnumSet.of(Dimension.PRIMARY_FOCUS, Dimension.TOOLS), true))
                .extracting(RowView::criterion).containsExactly("primary-focus", "tools");
        assertThat(rows("nurse nurse", EnumSet.noneOf(Dimension.class), true)).isEmpty();
    }

    @Test
    void toolsInDemandComeBeforeHotOnesAndThoseBeforeOthers() {
        RowView.Cell nurse = rows("nurse coder", EnumSet.of(Dimension.TOOLS), false).get(0).cells().get(0);

        assertThat(nurse.top()).extracting(item -> item.slug() + " " + item.mark()).containsExactly("abacus IN_DEMAND",
                "chart HOT", "needle null");
        assertThat(nurse.only()).extracting(RowView.Item::slug).as("in the order of the role").containsExactly("needle",
                "abacus");
    }

    @Test
    void sharedItemHasNoMarkOfOneRole() {
        RowView row = rows("nurse coder", EnumSet.of(Dimension.TOOLS), false).get(0);

        assertThat(row.shared()).extracting(item -> item.slug() + " " + item.mark()).containsExactly("chart null");
    }

    @Test
    void onlySourcesOfShownRowsAreCredited() {
        List<RoleContent> roles = roles(CONTENT, "nurse coder");

        assertThat(ComparisonBuilder.sources(roles, rows("nurse coder", EnumSet.of(Dimension.JOB_ZONE), false)))
                .extracting(Document::slug).containsExactly("census");
        assertThat(ComparisonBuilder.sources(roles, rows("nurse coder", EnumSet.of(Dimension.WORK_SETTINGS), false)))
                .extracting(Document::slug).containsExactly("survey");
        assertThat(ComparisonBuilder.sources(roles, List.of())).isEmpty();
    }

    @Test
    void careerPathsOfARoleAreThoseThatItIsAStepOf() {
        FixedContent content = CONTENT.with(FixedContent.document(CareerPathDocument.class, "to-the-top",
                "'steps':[{'from':'nurse','to':'poet','asksFor':[]}]"));
        RowView row = new ComparisonBuilder().rows(roles(content, "nurse poet coder"), content,
                EnumSet.of(Dimension.CAREER_PATHS), false).get(0);

        assertThat(row.some()).extracting(some -> some.slug() + " " + some.roles())
                .containsExactly("to-the-top [nurse, poet]");
        assertThat(row.cells().get(2).missing()).isNotNull();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(nullValues = "none", value = { "nurse coder, nurse-vs-coder, nurse-vs-coder",
            "coder nurse, nurse-vs-coder, nurse-vs-coder", "nurse coder, nurse-vs-coder-vs-smith, none",
            "nurse coder smith, nurse-vs-coder, none", "smith coder nurse, nurse-vs-coder-vs-smith, nurse-vs-coder-vs-smith",
            "nurse poet, nurse-vs-coder, none" })
    void curatedComparisonIsOfJustTheseRolesInAnyOrder(String slugs, String written, String found) {
        FixedContent content = CONTENT.with(curated(written));

        assertThat(ComparisonBuilder.curated(roles(content, slugs), content).map(ComparisonDocument::slug).orElse(null))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "/comparisons/{0} is /comparisons/{1}")
    @CsvSource({ "coder-vs-nurse, nurse-vs-coder", "smith-vs-poet-vs-coder, coder-vs-poet-vs-smith" })
    void comparisonInAnotherOrderHasMoved(String slug, String now) {
        FixedContent content = CONTENT.with(curated("nurse-vs-coder"), curated("coder-vs-poet-vs-smith"));
        SlugMovedException moved = catchThrowableOfType(SlugMovedException.class, () -> RoleOrder.require(content, slug));

        assertThat(moved.slug()).isEqualTo(slug);
        assertThat(moved.now()).isEqualTo(now);
        assertThat(RoleOrder.require(content, now).document().slug()).isEqualTo(now);
    }

    @ParameterizedTest(name = "/comparisons/{0}: see {1}")
    @CsvSource(nullValues = "nothing", value = { "nurse-vs-smith, '/api/v1/compare?roles=nurse,smith'",
            "smith-vs-nurse, '/api/v1/compare?roles=smith,nurse'", "nurse, nothing", "nurse-vs-nurse, nothing",
            "nurse-vs-nobody, nothing", "nurse-vs-, nothing", "-vs-, nothing", "'', nothing",
            "nurse-vs-coder-vs-smith-vs-poet-vs-nurse-vs-coder-vs-smith, nothing" })
    void comparisonThatNobodyWroteLeadsToOneOnRequest(String slug, String seeAlso) {
        Throwable failure = catchThrowable(() -> RoleOrder.require(CONTENT, slug));

        assertThat(failure).isInstanceOf(ContentNotFoundException.class);
        assertThat(((ContentNotFoundException) failure).seeAlso()).isEqualTo(seeAlso);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void dimensionIsFoundByItsCode(Dimension dimension) {
        assertThat(dimension.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Dimension.ofCode(dimension.code())).contains(dimension);
        assertThat(Dimension.of(dimension.code())).containsExactly(dimension);
        assertThat(dimension.summary()).endsWith(".");
    }

    @Test
    void criteriaComeInTheOrderOfTheContractAndAllWithoutAny() {
        assertThat(Dimension.of("wages,skills,primary-focus")).containsExactly(Dimension.PRIMARY_FOCUS, Dimension.SKILLS,
                Dimension.WAGES);
        assertThat(Dimension.of(null)).containsExactly(Dimension.values());
    }

    @ParameterizedTest(name = "criteria={0}: {1}")
    @CsvSource(delimiter = '|', value = { "wage | unknown-value", "'' | unknown-value", "wages, | unknown-value",
            "wages,wages | repeated-value", "WAGES | unknown-value", "wages, skills | unknown-value",
            "wages,x,wages,y | unknown-value repeated-value unknown-value" })
    void unknownAndRepeatedCriteriaAreAllTold(String criteria, String codes) {
        InvalidParameterException refusal = catchThrowableOfType(InvalidParameterException.class,
                () -> Dimension.of(criteria));

        assertThat(String.join(" ", refusal.mistakes().stream().map(mistake -> mistake.code()).toList())).isEqualTo(codes);
        assertThat(refusal.mistakes()).allMatch(mistake -> mistake.allowed().equals(Dimension.codes()));
    }

    @Test
    void mistypedCriterionHasTheNearestInItsMessage() {
        InvalidParameterException refusal = catchThrowableOfType(InvalidParameterException.class, () -> Dimension.of("wagse"));

        assertThat(refusal.mistakes().get(0).message()).contains("“wagse”", "“wages”");
    }

    /** The view of a row of a comparison of nurse, coder and perhaps smith; each value is a role with its items. */
    private static CriterionView criterion(String roles, String values) {
        ComparisonDocument comparison = FixedContent.document(ComparisonDocument.class, roles.replace(" ", "-vs-"),
                "'roles':['" + roles.replace(" ", "','") + "'],'criteria':[{'slug':'one','title':'One','values':[" + values
                        + "]}]");
        return CriterionView.of(comparison, comparison.criteria().get(0), CONTENT.named(List.of(comparison)));
    }

    @ParameterizedTest(name = "{0}: {1}, shared {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'text':'Pen'} / {'text':'Pen'} | SAME | true",
            "{'text':'Pen'} / {'text':' pén'} | SAME | true",
            "{'text':'Pen'} / {'text':'Ink'} | DIFFERS | false",
            "{'skill':'care'} / {'skill':'care','text':'Kindness'} | SAME | true",
            // A text that reads like a skill is not that skill.
            "{'skill':'care'} / {'text':'care'} | DIFFERS | false",
            "{'tool':'chart'} / {'tool':'chart'} | SAME | true",
            "{'workSetting':'ward'} / {'workSetting':'ward'} | SAME | true",
            "{'role':'poet'} / {'role':'smith'} | DIFFERS | false",
            "{'text':'Pen'} / {'text':'Pen'},{'text':'Ink'} | DIFFERS | true",
            "{'text':'Pen'},{'text':'Ink'} / {'text':'Ink'},{'text':'Pen'} | SAME | true",
    })
    void itemsAreSharedByTheirDocumentOrTheirWords(String values, CriterionView.Result result, boolean shared) {
        String[] ofRoles = values.split(" / ");
        CriterionView view = criterion("nurse coder", "{'role':'nurse','items':[" + ofRoles[0]
                + "]},{'role':'coder','items':[" + ofRoles[1] + "]}");

        assertThat(view.result()).isEqualTo(result);
        assertThat(view.values().get(0).items().get(0).shared()).isEqualTo(shared);
        assertThat(view.values()).extracting(value -> value.role().slug()).containsExactly("nurse", "coder");
    }

    @Test
    void valuesComeInTheOrderOfTheRolesAndARoleWithoutOneHasNoItems() {
        CriterionView view = criterion("nurse coder smith",
                "{'role':'coder','items':[{'text':'Pen'}]},{'role':'nurse','items':[{'text':'Pen'}]}");

        assertThat(view.values()).extracting(value -> value.role().slug() + " " + value.items().size())
                .containsExactly("nurse 1", "coder 1", "smith 0");
        assertThat(view.result()).as("the smith may have anything").isEqualTo(CriterionView.Result.DIFFERS);
        assertThat(view.values().get(0).items().get(0).shared()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "skill care care /api/v1/skills/care", "tool chart chart /api/v1/tools/chart",
            "role poet poet /api/v1/roles/poet", "workSetting ward On_a_ward -" })
    void itemWithoutWordsHasTheTitleAndTheAddressOfItsDocument(String stated) {
        String[] parts = stated.split(" ");
        CriterionView view = criterion("nurse coder", "{'role':'nurse','items':[{'" + parts[0] + "':'" + parts[1] + "'},{'"
                + parts[0] + "':'" + parts[1] + "','text':'Own words'}]}");
        List<CriterionView.Item> items = view.values().get(0).items();

        assertThat(items.get(0).text()).isEqualTo(parts[2].replace('_', ' '));
        assertThat(items.get(1).text()).isEqualTo("Own words");
        assertThat(items).allMatch(item -> item.slug().equals(parts[1]));
        assertThat(items.get(0).url() == null ? "-" : items.get(0).url().path()).isEqualTo(parts[3]);
    }
}
