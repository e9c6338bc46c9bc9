package org.careerguide.role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.careerguide.content.InterestArea;
import org.careerguide.content.ProgrammeDocument;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.web.Nearest;
import org.careerguide.web.Values;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of roles. Values of one filter are alternatives; all filters must hold. */
public class RoleFilters {

    /** Pattern of job families separated by commas. */
    public static final String FORM_OF_FAMILIES = "^[a-z0-9-]{2,100}(,[a-z0-9-]{2,100})*$";
    /** The form of job families, in words. */
    public static final String FAMILIES = "codes such as 43-0000 or slugs such as sales-and-related-occupations, separated by commas";

    /** Pattern of job zones separated by commas. */
    public static final String FORM_OF_ZONES = "^[1-5](,[1-5])*$";
    private static final String FORM_OF_SOC = "^[0-9]{2}-[0-9]{4}(,[0-9]{2}-[0-9]{4})*$";
    private static final String FORM_OF_ONET_SOC = "^[0-9]{2}-[0-9]{4}\\.[0-9]{2}(,[0-9]{2}-[0-9]{4}\\.[0-9]{2})*$";

    private static final String PROGRAMME = "([a-z][a-z0-9-]{0,98}[a-z0-9]|[0-9]{2}[.]?[0-9]{4})";
    private static final String FORM_OF_PROGRAMMES = "^" + PROGRAMME + "(," + PROGRAMME + ")*$";

    private static final String LEVEL = "(no-formal-educational-credential|high-school-diploma-or-equivalent|some-college-no-degree"
            + "|postsecondary-nondegree-award|associates-degree|bachelors-degree|masters-degree|doctoral-or-professional-degree)";
    /** Pattern of levels of education separated by commas. */
    public static final String FORM_OF_EDUCATION = "^" + LEVEL + "(," + LEVEL + ")*$";

    private static final String AREA = "(realistic|investigative|artistic|social|enterprising|conventional|R|I|A|S|E|C)";
    private static final String FORM_OF_INTERESTS = "^" + AREA + "(," + AREA + ")*$";

    /** Slugs of skills, or null. */
    @RestQuery
    @Parameter(description = "Slugs of skills. Matches roles that need at least one of them.")
    @Pattern(regexp = Values.SLUGS)
    public String skill;

    /** Slugs of tools, or null. */
    @RestQuery
    @Parameter(description = "Slugs of tools. Matches roles that use at least one of them.")
    @Pattern(regexp = Values.SLUGS)
    public String tool;

    /** Slugs of tools that are hot technologies, or null. */
    @RestQuery
    @Parameter(description = "Slugs of tools. Matches roles that use at least one of them as a hot technology, which employers frequently name in job postings.")
    @Pattern(regexp = Values.SLUGS)
    public String hotTechnology;

    /** Slugs of certifications, or null. */
    @RestQuery
    @Parameter(description = "Slugs of certifications. Matches roles that name at least one of them.")
    @Pattern(regexp = Values.SLUGS)
    public String certification;

    /** Slugs or codes of programmes of study, or null. */
    @RestQuery
    @Parameter(description = "Slugs or CIP 2020 codes of programmes of study. The dot of a code may be left out. Matches roles that at least one of them prepares for.", example = "51.0713")
    @Pattern(regexp = FORM_OF_PROGRAMMES, message = "slugs or CIP 2020 codes such as 51.0713, separated by commas; /api/v1/programmes lists them")
    public String programme;

    /** O*NET-SOC codes, or null. */
    @RestQuery
    @Parameter(description = "O*NET-SOC 2019 codes of reference occupations. Matches roles of any of them.", example = "43-3021.00")
    @Pattern(regexp = FORM_OF_ONET_SOC, message = "O*NET-SOC codes such as 43-3021.00, separated by commas")
    public String onetSoc;

    /** SOC codes, or null. */
    @RestQuery
    @Parameter(description = "SOC 2018 codes of reference occupations. Matches roles of any of them.", example = "43-3021")
    @Pattern(regexp = FORM_OF_SOC, message = "SOC 2018 codes such as 43-3021, separated by commas")
    public String soc;

    /** Job families, or null. */
    @RestQuery
    @Parameter(description = "Job families: the SOC major groups of the reference occupations. Accepts codes such as 43-0000 or 43, and slugs as in listJobFamilies. Matches roles of any of them.", example = "43-0000")
    @Pattern(regexp = FORM_OF_FAMILIES, message = FAMILIES)
    public String jobFamily;

    /** Job zones, or null. */
    @RestQuery
    @Parameter(description = "Job zones, from 1 (little or no preparation) to 5 (extensive preparation). Matches roles of any of them.", example = "2,3")
    @Pattern(regexp = FORM_OF_ZONES, message = "job zones from 1 to 5, separated by commas")
    public String jobZone;

    /** Forms of typical entry education, or null. */
    @RestQuery
    @Parameter(description = "Levels of typical entry education, as the Employment Projections name them. Matches roles with any of them.", example = "bachelors-degree,masters-degree")
    @Pattern(regexp = FORM_OF_EDUCATION, message = "levels of education such as bachelors-degree, separated by commas")
    public String education;

    /** Areas of interest, or null. */
    @RestQuery
    @Parameter(description = "Areas of interest, by slug or letter, as in listInterests. Matches roles whose reference occupation scores at least 4, the middle of the scale from 1 to 7, in any of them. With `sort=-fit`, the roles with the highest score in one of them come first.", example = "artistic,social")
    @Pattern(regexp = FORM_OF_INTERESTS, message = "areas such as artistic, or their letters R, I, A, S, E and C, separated by commas")
    public String interest;

    /** The least median wage, or null. */
    @RestQuery
    @Parameter(description = "Minimum median wage in US dollars per year, in the latest annual figures. A lower bound matches if it is at least this. Roles with only hourly wages never match.", example = "40000")
    @DecimalMin("0")
    @DecimalMax("1000000000")
    public BigDecimal minMedianWage;

    /** The greatest median wage, or null. */
    @RestQuery
    @Parameter(description = "Maximum median wage in US dollars per year, in the latest annual figures. Roles whose median is only a lower bound never match, nor do roles with only hourly wages.", example = "90000")
    @DecimalMin("0")
    @DecimalMax("1000000000")
    public BigDecimal maxMedianWage;

    /** The least projected change, or null. */
    @RestQuery
    @Parameter(description = "Minimum projected change in employment, in percent, in the latest projection.", example = "5")
    @DecimalMin("-100")
    @DecimalMax("10000")
    public BigDecimal minProjectedChange;

    /** The greatest projected change, or null. */
    @RestQuery
    @Parameter(description = "Maximum projected change in employment, in percent, in the latest projection.", example = "20")
    @DecimalMin("-100")
    @DecimalMax("10000")
    public BigDecimal maxProjectedChange;

    /** A text in a title, or null. */
    @RestQuery
    @Parameter(description = "Words in a title or an alternate title of the role: all of them in one title, in singular, plural or a related form (coder, coding). The last word may be incomplete. searchContent finds more and ranks the results.", example = "biller")
    @Size(min = 1, max = 100)
    public String q;

    /** The first two digits of each wanted family. Refuses unknown families and empty ranges. */
    List<String> jobFamilies() {
        var mistakes = new ArrayList<Problem.Mistake>();
        var groups = groups(jobFamily, mistakes);
        range("MedianWage", minMedianWage, maxMedianWage).ifPresent(mistakes::add);
        range("ProjectedChange", minProjectedChange, maxProjectedChange).ifPresent(mistakes::add);
        return allowed(groups, mistakes);
    }

    /** The first two digits of each family that a parameter jobFamily, which may be null, names. */
    public static List<String> groups(String jobFamily) {
        var mistakes = new ArrayList<Problem.Mistake>();
        return allowed(groups(jobFamily, mistakes), mistakes);
    }

    private static List<String> groups(String jobFamily, List<Problem.Mistake> mistakes) {
        var groups = new ArrayList<String>();
        for (String name : Values.of(jobFamily)) {
            JobFamily.of(name).ifPresentOrElse(family -> groups.add(family.group()), () -> mistakes.add(unknown(name)));
        }
        return groups;
    }

    private static List<String> allowed(List<String> groups, List<Problem.Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return groups;
    }

    /** The wanted areas of interest, each once. */
    List<InterestArea> interests() {
        return Values.of(interest).stream().map(name -> InterestArea.of(name).orElseThrow()).distinct().sorted().toList();
    }

    /** Refuses to sort by fit without interests. */
    void checkSort(String sort) {
        if (interest == null && Values.of(sort).stream().anyMatch(name -> name.equals("fit") || name.equals("-fit"))) {
            throw new InvalidParameterException(List.of(new Problem.Mistake("query", "sort", "missing-parameter",
                    "The parameter “sort” names “fit”, which needs the parameter “interest”.",
                    List.of("fit together with interest"))));
        }
    }

    List<Integer> jobZones() {
        return Values.of(jobZone).stream().map(Integer::valueOf).toList();
    }

    private static Problem.Mistake unknown(String name) {
        List<String> slugs = Arrays.stream(JobFamily.values()).map(JobFamily::slug).toList();
        return new Problem.Mistake("query", "jobFamily", "unknown-value",
                "The parameter “jobFamily” names “" + name + "”, which it does not know"
                        + Nearest.hint(name, slugs) + ".",
                Arrays.stream(JobFamily.values()).map(JobFamily::soc).toList()).withValue(name);
    }

    private static Optional<Problem.Mistake> range(String figure, BigDecimal least, BigDecimal most) {
        return least == null || most == null || least.compareTo(most) <= 0 ? Optional.empty()
                : Optional.of(new Problem.Mistake("query", "min" + figure, "out-of-range", "The parameter “min" + figure
                        + "” is " + least + ", which is more than “max" + figure + "”, " + most + ".",
                        List.of("a number that is at most max" + figure)).withValue(least.toString()));
    }

    /** The slugs and codes of programmes; codes with their dot. */
    List<String> programmes() {
        return Values.of(programme).stream().map(ProgrammeDocument::dotted).toList();
    }
}
