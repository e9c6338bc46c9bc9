package org.careerguide.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.error.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures of roles are set against each other, and what comes of it. */
class RoleFiguresTest {

    private static final Named NAMED = named();

    private static Named named() {
        var documents = new HashMap<DocumentKey, Document>();
        for (String source : List.of("a", "b")) {
            documents.put(new DocumentKey(DocumentType.SOURCE, source), DocumentJson.read(SourceDocument.class,
                    "{\"slug\":\"" + source + "\",\"title\":\"" + source + "\"}"));
        }
        for (String skill : List.of("care", "count", "draw", "listen")) {
            documents.put(new DocumentKey(DocumentType.SKILL, skill), DocumentJson.read(SkillDocument.class,
                    "{\"slug\":\"" + skill + "\",\"title\":\"" + skill + "\",\"kind\":\"skill\"}"));
        }
        return new Named(documents, Map.of());
    }

    /** A role whose occupation has these wages: a date, a place, a period, a median and perhaps a plus for a lower bound. */
    private static RoleContent paid(String slug, String... wages) {
        String figures = String.join(",", Arrays.stream(wages).map(one -> {
            String[] parts = one.split(" ");
            String amount = parts[3].replace("+", "");
            return "{'source':'a','date':'" + parts[0] + "','place':{'code':'" + parts[1]
                    + "','name':'P'},'currency':'USD','per':'"
                    + parts[2] + "'" + (amount.equals("-") ? ",'missing':{'median':'suppressed'}" : ",'median':" + amount)
                    + (parts[3].endsWith("+") ? ",'atLeast':['median']" : "") + "}";
        }).toList());
        return role(slug, "'wages':[" + figures + "]", "");
    }

    private static RoleContent role(String slug, String ofOccupation, String ofRole) {
        String soc = Map.of("nurse", "29-1141", "coder", "15-1251", "lawyer", "23-1011").get(slug);
        String occupation = "{'slug':'of-" + slug + "','title':'" + slug + "','onetSoc':'" + soc + ".00','soc':'" + soc + "'"
                + (ofOccupation.isEmpty() ? "" : "," + ofOccupation) + "}";
        String role = "{'slug':'" + slug + "','title':'" + slug + "','reference':{'occupation':'of-" + slug
                + "','match':'exact'}" + (ofRole.isEmpty() ? "" : "," + ofRole) + "}";
        return new RoleContent(DocumentJson.read(RoleDocument.class, role.replace('\'', '"')), Instant.EPOCH,
                DocumentJson.read(OccupationDocument.class, occupation.replace('\'', '"')), NAMED);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "2025-05 US year 100 | 2025-05 US year 120 | 2025-05 YEAR 100, 2025-05 YEAR 120",
            "2025-05 US year 100,2024-05 US year 90 | 2024-05 US year 120 | 2024-05 YEAR 90, 2024-05 YEAR 120",
            "2025-05 US year 100,2025-05 US hour 5 | 2025-05 US hour 6 | 2025-05 HOUR 5, 2025-05 HOUR 6",
            "2025-05 US year 100,2025-05 US hour 5 | 2025-05 US year 90,2025-05 US hour 6 | 2025-05 YEAR 100, 2025-05 YEAR 90",
            "2025-05 US year 100,2024-05 US year 90 | 2025-05 US hour 6,2024-05 US year 80 | 2024-05 YEAR 90, 2024-05 YEAR 80",
            "2025-05 US year 100 | 2025-05 US hour 6 | 2025-05 YEAR 100, 2025-05 HOUR 6",
            "2025-05 US year 100 | 2024-05 US year 90 | 2025-05 YEAR 100, 2024-05 YEAR 90",
            "2025-05 US year 100,2026-05 US-CA year 130 | 2025-05 US year 120,2026-05 US-CA year 140 | 2025-05 YEAR 100, 2025-05 YEAR 120",
            "2025-05 US year 100,2026-05 US-CA year 130 | 2026-05 US-CA year 140 | 2026-05 YEAR 130, 2026-05 YEAR 140",
            "2025-05 US hour 5,2025-05 US year 100 | 2025-05 US hour 6,2025-05 US year 90 | 2025-05 YEAR 100, 2025-05 YEAR 90",
            "2025-05 US year 100,2024-05 US year 90 | 2025-05 US year -,2024-05 US year 80 | 2024-05 YEAR 90, 2024-05 YEAR 80",
    })
    void wagesAreOfTheLatestDateAndUnitThatAllHave(String one, String other, String aligned) {
        List<WageView> wages = Aligned.wages(List.of(paid("nurse", one.split(",")), paid("coder", other.split(","))));

        assertThat(wages.stream().map(view -> view.date() + " " + view.median().per() + " " + view.median().amount()).toList())
                .isEqualTo(List.of(aligned.split(", ")));
    }

    @Test
    void roleWithoutWagesDoesNotDecideOnTheDateOfOthers() {
        List<WageView> wages = Aligned.wages(List.of(paid("nurse", "2025-05 US year 100"), role("coder", "", ""),
                paid("lawyer", "2025-05 US year 120")));

        assertThat(wages.get(1)).isNull();
        assertThat(wages.get(0).date()).isEqualTo("2025-05");
        assertThat(wages.get(2).date()).isEqualTo("2025-05");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}, {3} %, {4}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "2025-05 US year 100 | 2025-05 US year 125 | 25 | 25 | HIGHER | none",
            "2025-05 US year 300 | 2025-05 US year 200 | -100 | -33.3 | LOWER | none",
            "2025-05 US year 100 | 2025-05 US year 100.05 | 0.05 | 0.1 | SIMILAR | none",
            "2025-05 US year 100 | 2025-05 US year 99.95 | -0.05 | -0.1 | SIMILAR | none",
            "2025-05 US year 100 | 2025-05 US year 100 | 0 | 0 | SIMILAR | none",
            "2025-05 US year 100 | 2025-05 US hour 5 | none | none | UNKNOWN | NOT_APPLICABLE",
            "2025-05 US year 100 | 2024-05 US year 125 | none | none | UNKNOWN | NOT_APPLICABLE",
            "2025-05 US year 100 | 2025-05 GB year 125 | none | none | UNKNOWN | NOT_APPLICABLE",
            "2025-05 US year 100 | 2025-05 US year 125+ | none | none | HIGHER | SUPPRESSED",
            "2025-05 US year 100+ | 2025-05 US year 125+ | none | none | UNKNOWN | SUPPRESSED",
            "2025-05 US year - | 2025-05 US year 125 | none | none | UNKNOWN | SUPPRESSED",
    })
    void differenceIsOfOnePlaceDateAndUnitAndOfExactWages(String from, String to, BigDecimal difference, BigDecimal percent,
            PayChange pay, MissingReason missing) {
        WageDifference.Change change = WageDifference.between(paid("nurse", from), paid("coder", to));

        assertThat(change.pay()).isEqualTo(pay);
        assertThat(change.missing()).isEqualTo(missing);
        if (difference == null) {
            assertThat(change.difference()).isNull();
        } else {
            assertThat(change.difference().difference().amount()).isEqualByComparingTo(difference);
            assertThat(change.difference().percent()).isEqualByComparingTo(percent);
            assertThat(change.difference().sources()).as("one source").hasSize(1);
        }
    }

    @Test
    void differenceBackHasTheOtherSign() {
        for (int wage = 10; wage < 300; wage += 7) {
            RoleContent one = paid("nurse", "2025-05 US year 100");
            RoleContent other = paid("coder", "2025-05 US year " + wage);
            assertThat(WageDifference.between(one, other).difference().difference().amount())
                    .isEqualByComparingTo(WageDifference.between(other, one).difference().difference().amount().negate());
        }
    }

    @Test
    void rolesOfOneOccupationShareItsWage() {
        RoleContent nurse = paid("nurse", "2025-05 US year 100");
        WageDifference.Change change = WageDifference.between(nurse, nurse);

        assertThat(change.difference()).isNull();
        assertThat(change.missing()).isEqualTo(MissingReason.SAME_FIGURE);
        assertThat(change.explanation()).isEqualTo("Not compared: both roles share one figure.");
    }

    /** A role with skills: name, importance, level, of which each may be a dash. */
    private static RoleContent skilled(String slug, String... skills) {
        return role(slug, "", "'skills':[" + String.join(",", Arrays.stream(skills).map(one -> {
            String[] parts = one.split(" ");
            return "{'skill':'" + parts[0] + "','source':'a'" + (parts[1].equals("-") ? "" : ",'importance':" + parts[1])
                    + (parts[2].equals("-") ? "" : ",'level':" + parts[2]) + "}";
        }).toList()) + "]");
    }

    private static String slugs(List<SkillGap> gaps) {
        return String.join(" ", gaps.stream().map(SkillGap::slug).toList());
    }

    @Test
    void skillsToGainAreThoseWithTheLargestDifferenceFirst() {
        RatedSkills skills = RatedSkills.of(skilled("nurse", "care 3 3", "count 3 3", "draw 3 3", "listen 3 3"),
                skilled("coder", "draw 4 3", "care 3 4", "listen 2 2", "count 3 6")).orElseThrow();

        assertThat(slugs(skills.toGain(RatedSkills.ALL))).isEqualTo("count care draw");
        assertThat(slugs(skills.toGain(1))).isEqualTo("count");
        assertThat(slugs(skills.covered(RatedSkills.ALL))).isEqualTo("listen");
        assertThat(slugs(skills.toBring(RatedSkills.ALL))).as("the role it leads to does not need it much").isEmpty();
    }

    @Test
    void skillsToBringAreTheMostImportantOfTheSecondRole() {
        RatedSkills skills = RatedSkills.of(skilled("nurse", "care 5 5", "count 5 5", "draw 5 5", "listen - 5"),
                skilled("coder", "care 3 2", "count 4 2", "draw 2.99 2", "listen - 2")).orElseThrow();

        assertThat(slugs(skills.toBring(RatedSkills.ALL))).isEqualTo("count care");
        assertThat(slugs(skills.covered(RatedSkills.ALL))).isEqualTo("count care draw listen");
        assertThat(slugs(skills.toGain(RatedSkills.ALL))).isEmpty();
    }

    @Test
    void everyComparedSkillIsToGainOrCovered() {
        RatedSkills skills = RatedSkills.of(skilled("nurse", "care 3 -", "count - 4", "draw 3 3"),
                skilled("coder", "care 4 5", "count 5 3", "draw - -")).orElseThrow();

        assertThat(slugs(skills.toGain(RatedSkills.ALL))).isEqualTo("care");
        assertThat(slugs(skills.covered(RatedSkills.ALL))).isEqualTo("count");
        SkillGap gap = skills.toGain(1).get(0);
        assertThat(gap.importance().difference()).isEqualByComparingTo("1");
        assertThat(gap.level()).as("not known of the first").isNull();
    }

    @Test
    void rolesWithoutASkillThatBothAreRatedInAreNotCompared() {
        assertThat(RatedSkills.of(skilled("nurse", "care 3 3"), skilled("coder", "count 3 3"))).isEmpty();
        assertThat(RatedSkills.of(skilled("nurse", "care - 3"), skilled("coder", "care 3 -"))).isEmpty();
        assertThat(RatedSkills.of(role("nurse", "", ""), role("coder", "", ""))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(JobFamily.class)
    void jobFamilyIsNamedByItsSlugItsCodeAndItsGroup(JobFamily family) {
        assertThat(JobFamily.of(family.slug())).contains(family);
        assertThat(JobFamily.of(family.soc())).contains(family);
        assertThat(JobFamily.of(family.group())).contains(family);
        assertThat(family.slug()).matches("[a-z]+(-[a-z]+)*-occupations").matches(RoleFilters.FORM_OF_FAMILIES);
        assertThat(family.soc()).matches("[1-5][13579]-0000");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "12", "29-1141", "29-", "Legal Occupations", "LEGAL-OCCUPATIONS", "legal" })
    void nothingElseNamesAJobFamily(String text) {
        assertThat(JobFamily.of(text)).isEmpty();
    }

    @Test
    void filtersThatNameNoFamilyOrHoldNothingAreRefusedAtOnce() {
        var filters = new RoleFilters();
        filters.jobFamily = "29,legal-ocupations,99";
        filters.minMedianWage = new BigDecimal("50000");
        filters.maxMedianWage = new BigDecimal("40000");
        filters.minProjectedChange = new BigDecimal("5");
        filters.maxProjectedChange = new BigDecimal("5.0");

        InvalidParameterException refusal = catchThrowableOfType(InvalidParameterException.class, filters::jobFamilies);
        assertThat(refusal.mistakes()).extracting(mistake -> mistake.name() + " " + mistake.code()).containsExactly(
                "jobFamily unknown-value", "jobFamily unknown-value", "minMedianWage out-of-range");
        assertThat(refusal.mistakes().get(0).message()).endsWith("the nearest is “legal-occupations”.");
    }

    @ParameterizedTest(name = "interest {0}, sort {1}: {2}")
    @CsvSource(nullValues = "none", value = { "none, fit, false", "none, -fit, false", "none, 'title,-fit', false",
            "R, fit, true",
            "none, title, true", "none, none, true", "none, outfit, true" })
    void sortingByFitNeedsInterests(String interest, String sort, boolean taken) {
        var filters = new RoleFilters();
        filters.interest = interest;

        assertThat(catchThrowableOfType(InvalidParameterException.class, () -> filters.checkSort(sort)) == null)
                .isEqualTo(taken);
    }

    @Test
    void interestsCountOnceInTheirOrder() {
        var filters = new RoleFilters();
        filters.interest = "C,realistic,R,conventional";

        assertThat(filters.interests()).extracting(Enum::name).containsExactly("REALISTIC", "CONVENTIONAL");
    }
}
