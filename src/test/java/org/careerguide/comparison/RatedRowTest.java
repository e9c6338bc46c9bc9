package org.careerguide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.role.RatedElementView;
import org.careerguide.role.RoleContent;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings of compared roles: how far apart they are, in which order they come, and which count as the same. */
class RatedRowTest {

    private static final FixedContent CONTENT = FixedContent.of(FixedContent.document(SourceDocument.class, "survey", ""),
            skill("care", "skill"), skill("count", "skill"), skill("draw", "skill"), skill("law", "knowledge"),
            skill("eclair", "skill"));

    private static SkillDocument skill(String slug, String kind) {
        return FixedContent.document(SkillDocument.class, slug,
                "'title':'" + (slug.equals("eclair") ? "Éclair" : slug) + "','kind':'" + kind + "'");
    }

    /** A role with skills: name, importance and level, of which each may be a dash; separated by commas. */
    private static RoleContent skilled(String slug, String skills) {
        return role(slug, "29-1141", skills, false);
    }

    private static RoleContent role(String slug, String soc, String skills, boolean inherited) {
        String stated = skills.isEmpty() ? ""
                : ",'skills':[" + String.join(",", Arrays.stream(skills.split(",")).map(one -> {
                    String[] parts = one.strip().split(" ");
                    return "{'skill':'" + parts[0] + "','source':'survey','date':'2024-08'"
                            + (parts[1].equals("-") ? "" : ",'importance':" + parts[1])
                            + (parts[2].equals("-") ? "" : ",'level':" + parts[2]) + "}";
                }).toList()) + "]";
        OccupationDocument occupation = FixedContent.document(OccupationDocument.class, "of-" + soc,
                "'title':'Occupation','onetSoc':'" + soc + ".00','soc':'" + soc + "'");
        RoleDocument role = FixedContent.document(RoleDocument.class, slug, "'reference':{'occupation':'of-" + soc
                + "','match':'exact'}" + stated + (inherited ? ",'inherited':['skills']" : ""));
        return new RoleContent(role, FixedContent.PUBLISHED, occupation, CONTENT.named(List.of(role, occupation)));
    }

    private static RowView skills(RoleContent... roles) {
        return RatedRow.skills(Dimension.SKILLS, List.of(roles));
    }

    private static String slugs(RowView row) {
        return String.join(" ", row.items().stream().map(RowView.RatedItem::slug).toList());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            // The largest gap comes first.
            "care 3 3,count 3 3,draw 3 3 | care 3.5 3,count 5 3,draw 3 3 | count care draw",
            // Of one gap, the most important comes first.
            "care 1 3,count 4 3,draw 2 3 | care 2 3,count 5 3,draw 3 3 | count draw care",
            // Of one gap and importance, the title decides, whatever its accents.
            "draw 3 3,eclair 3 3,care 3 3 | care 4 3,draw 4 3,eclair 4 3 | care draw eclair",
            // Without a gap, the most important comes first.
            "care 2 3,count 4 3 | draw 3 3 | count draw care",
            // A skill without any rating comes last.
            "care - -,count 1 1 | care - -,draw 2 2 | draw count care",
            // A gap of nought is known, so it stands before none.
            "care 1 1,count 5 5 | care 1 1 | care count",
    })
    void itemsComeByGapThenImportanceThenTitle(String first, String second, String order) {
        assertThat(slugs(skills(skilled("nurse", first), skilled("coder", second)))).isEqualTo(order);
    }

    @ParameterizedTest(name = "{0} and {1}: gap {2}")
    @CsvSource(nullValues = "none", value = { "3, 4.25, 1.25", "4.25, 3, 1.25", "5, 1, 4", "3, 3.00, 0", "-, 3, none",
            "-, -, none" })
    void gapIsTheGreatestImportanceMinusTheLeast(String first, String second, BigDecimal gap) {
        RowView.RatedItem item = skills(skilled("nurse", "care " + first + " 2"), skilled("coder", "care " + second + " 3"))
                .items().get(0);

        if (gap == null) {
            assertThat(item.gap()).isNull();
        } else {
            assertThat(item.gap()).isEqualByComparingTo(gap);
        }
        assertThat(item.gapMissing()).isNull();
    }

    @Test
    void gapOfSeveralRolesIsThatOfTheTwoFarthestApart() {
        RowView.RatedItem item = skills(skilled("nurse", "care 3 3"), skilled("coder", "count 1 1"),
                skilled("smith", "care 1.5 1"), skilled("poet", "care 4 1")).items().get(0);

        assertThat(item.slug()).isEqualTo("care");
        assertThat(item.gap()).isEqualByComparingTo("2.5");
        assertThat(item.values()).extracting(RowView.Rating::listed).containsExactly(true, false, true, true);
    }

    @Test
    void ratingsOfOneOccupationAreOneFigure() {
        RowView.RatedItem item = skills(role("nurse", "29-1141", "care 3 3", true), role("matron", "29-1141", "care 3 3", true))
                .items().get(0);

        assertThat(item.gap()).isNull();
        assertThat(item.gapMissing()).isEqualTo(MissingReason.SAME_FIGURE);
        assertThat(skills(role("nurse", "29-1141", "care 3 3", true), role("matron", "29-1141", "care 3 3", true)).same())
                .isFalse();
    }

    @Test
    void ratingsOfTwoOccupationsMayBeTheSame() {
        RowView row = skills(role("nurse", "29-1141", "care 3 3", true), role("coder", "15-1251", "care 3 3", true));

        assertThat(row.items().get(0).gap()).isEqualByComparingTo("0");
        assertThat(row.items().get(0).gapMissing()).isNull();
        assertThat(row.same()).isTrue();
    }

    @Test
    void oneFigureAmongThreeRolesLeavesAGapButIsNotTheSame() {
        RowView row = skills(role("nurse", "29-1141", "care 3 3", true), role("matron", "29-1141", "care 3 3", true),
                role("coder", "15-1251", "care 3 3", true));

        assertThat(row.items().get(0).gap()).isEqualByComparingTo("0");
        assertThat(row.same()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: the same {2}")
    @CsvSource(delimiter = '|', value = { "care 3 3,count 2 2 | count 2 2,care 3 3 | true", "care 3 3 | care 3 3.0 | true",
            "care 3 3 | care 3 4 | false", "care 3 3 | care 4 3 | false", "care 3 3 | care 3 - | false",
            "care - - | care - - | true", "care 3 3 | care 3 3,count 2 2 | false", "care 3 3 | '' | false", "'' | '' | false" })
    void rowIsTheSameIfAllRolesRateTheSameItemsAlike(String first, String second, boolean same) {
        assertThat(skills(skilled("nurse", first), skilled("coder", second)).same()).isEqualTo(same);
    }

    @Test
    void skillsAndKnowledgeAreRowsOfTheirOwn() {
        RoleContent nurse = skilled("nurse", "care 3 3,law 2 2");
        RoleContent coder = skilled("coder", "law 4 4");

        assertThat(slugs(skills(nurse, coder))).isEqualTo("care");
        assertThat(slugs(RatedRow.knowledge(Dimension.KNOWLEDGE, List.of(nurse, coder)))).isEqualTo("law");
    }

    @ParameterizedTest(name = "{0}: {1}, missing {2}")
    @CsvSource(delimiter = '|', value = {
            "care 4.12 4.88 | importance 4.12 of 5, level 4.88 of 7 | {}",
            "care 4.10 - | importance 4.1 of 5 | {level=NOT_COLLECTED}",
            "care - 3 | importance unknown, level 3 of 7 | {importance=NOT_COLLECTED}",
            "care - - | Not rated | {importance=NOT_COLLECTED, level=NOT_COLLECTED}",
    })
    void ratingIsWrittenWithWhatIsMissing(String skill, String text, String missing) {
        RowView.Rating rating = skills(skilled("nurse", skill), skilled("coder", "count 3 3")).items().stream()
                .filter(item -> item.slug().equals("care")).findFirst().orElseThrow().values().get(0);

        assertThat(rating.text()).isEqualTo(text);
        assertThat(rating.missing() == null ? "{}" : rating.missing().toString()).isEqualTo(missing);
    }

    @Test
    void itemThatARoleDoesNotNameIsNotListedAndThatOfAnUnknownRoleIsUnknown() {
        List<RowView.Rating> values = skills(skilled("nurse", "care 3 3"), skilled("coder", "count 3 3"), skilled("poet", ""))
                .items().stream().filter(item -> item.slug().equals("care")).findFirst().orElseThrow().values();

        assertThat(values).extracting(RowView.Rating::listed).containsExactly(true, false, null);
        assertThat(values.get(1).text()).isEqualTo("Not rated");
        assertThat(values.get(1).source()).isNull();
    }

    @Test
    void cellsTellWhatOnlyOneRoleHasAndWhySomeAreEmpty() {
        RowView row = skills(skilled("nurse", "care 3 3,count 3 3"), skilled("coder", "count 3 3"), skilled("poet", ""));

        assertThat(row.cells().get(0).only()).extracting(RowView.Item::slug).containsExactly("care");
        assertThat(row.cells().get(1).only()).isEmpty();
        assertThat(row.cells().get(2).only()).isNull();
        assertThat(row.cells().get(2).missing()).isEqualTo(MissingReason.NOT_COLLECTED);
        assertThat(row.some()).extracting(RowView.SomeItem::slug).containsExactly("count");
        assertThat(row.cells().get(0).sources()).extracting(link -> link.slug()).containsExactly("survey");
    }

    @Test
    void rowOfNothingHasNoItems() {
        RowView row = skills(skilled("nurse", ""), skilled("coder", ""));

        assertThat(row.items()).isNull();
        assertThat(row.shared()).isEmpty();
        assertThat(row.cells()).allMatch(cell -> cell.missing() == MissingReason.NOT_COLLECTED);
    }

    private static RoleContent styled(String slug, String soc, String styles) {
        String stated = String.join(",", Arrays.stream(styles.split(",")).map(one -> {
            String[] parts = one.split(" ");
            return "{'title':'" + parts[0] + "','importance':" + parts[1] + ",'date':'" + parts[2] + "','source':'survey'}";
        }).toList());
        return NumberRowTest.role(slug, soc, "'workStyles':[" + stated + "]");
    }

    @Test
    void workStylesHaveNoLevel() {
        RowView row = RatedRow.workStyles(Dimension.WORK_STYLES, List.of(styled("nurse", "29-1141", "Empathy 4.5 2024-08"),
                styled("coder", "15-1251", "EMPATHY 3 2023-08")));

        assertThat(row.items()).hasSize(1);
        assertThat(row.items().get(0).title()).isEqualTo("Empathy");
        assertThat(row.items().get(0).gap()).isEqualByComparingTo("1.5");
        assertThat(row.items().get(0).values().get(0).text()).isEqualTo("importance 4.5 of 5");
        assertThat(row.items().get(0).values().get(0).missing()).isNull();
        assertThat(row.scales().level()).isNull();
        assertThat(row.scales().importance().max()).isEqualTo(5);
    }

    @Test
    void ratingsOfOneOccupationAtTwoDatesAreTwoFigures() {
        RowView row = RatedRow.workStyles(Dimension.WORK_STYLES, List.of(styled("nurse", "29-1141", "Empathy 4.5 2024-08"),
                styled("matron", "29-1141", "Empathy 4.5 2023-08")));

        assertThat(row.items().get(0).gap()).isEqualByComparingTo("0");
        assertThat(row.same()).isTrue();
    }

    @Test
    void abilitiesOfTheOccupationAreCompared() {
        String ability = "'abilities':[{'title':'Stamina','importance':%s,'level':%s,'date':'2024-08','source':'survey'}]";
        RowView row = RatedRow.elements(Dimension.ABILITIES,
                List.of(NumberRowTest.role("nurse", "29-1141", ability.formatted("3", "4")),
                        NumberRowTest.role("coder", "15-1251", ability.formatted("1.25", "0"))),
                "abilities", RatedElementView::abilitiesOf);

        assertThat(row.items().get(0).gap()).isEqualByComparingTo("1.75");
        assertThat(row.items().get(0).values().get(1).text()).isEqualTo("importance 1.25 of 5, level 0 of 7");
        assertThat(row.items().get(0).values().get(1).via().soc()).isEqualTo("15-1251");
    }

    @Test
    void orderAndGapsDoNotDependOnTheOrderOfRoles() {
        var random = new Random(14);
        List<String> names = List.of("care", "count", "draw", "eclair");
        for (int round = 0; round < 300; round++) {
            var roles = new ArrayList<RoleContent>();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                var skills = new ArrayList<String>();
                names.forEach(name -> {
                    if (random.nextInt(4) > 0) {
                        skills.add(name + " " + (random.nextInt(5) == 0 ? "-" : 1 + random.nextInt(4)) + " "
                                + random.nextInt(7));
                    }
                });
                Collections.shuffle(skills, random);
                roles.add(role("role-" + i, "1" + random.nextInt(2) + "-1011", String.join(",", skills), random.nextBoolean()));
            }
            RowView before = skills(roles.toArray(RoleContent[]::new));
            Collections.shuffle(roles, random);
            RowView after = skills(roles.toArray(RoleContent[]::new));

            assertThat(after.same()).isEqualTo(before.same());
            assertThat(gaps(after)).isEqualTo(gaps(before));
            assertThat(after.items() == null ? List.of() : after.items().stream().map(RowView.RatedItem::gap).toList())
                    .as("known gaps first, the largest first")
                    .isSortedAccordingTo(Comparator.nullsLast(Comparator.comparing(gap -> (BigDecimal) gap).reversed()));
        }
    }

    private static List<String> gaps(RowView row) {
        return row.items() == null ? List.of()
                : row.items().stream().map(item -> item.slug() + " " + item.gap() + " " + item.gapMissing()).toList();
    }

    @Test
    void roleWithoutOccupationHasItsOwnReasonForNoWorkStyles() {
        var poet = new RoleContent(
                FixedContent.document(RoleDocument.class, "poet", "'missing':{'workStyles':'not-applicable'}"),
                FixedContent.PUBLISHED, null, CONTENT.named(List.of()));
        RowView row = RatedRow.workStyles(Dimension.WORK_STYLES, List.of(poet, styled("nurse", "29-1141", "Empathy 4 2024")));

        assertThat(row.cells().get(0).missing()).isEqualTo(MissingReason.NOT_APPLICABLE);
        assertThat(row.same()).isFalse();
    }
}
