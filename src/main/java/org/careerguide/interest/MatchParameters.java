package org.careerguide.interest;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;

import org.careerguide.role.RoleFilters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The profile of a person, and filters of roles. */
public class MatchParameters {

    private static final String NUMBER = ":-?(0|[1-9][0-9]{0,8})([.][0-9]{1,6})?";
    private static final String INTEREST = "[RIASEC]" + NUMBER;
    private static final String VALUE = "(achievement|working-conditions|recognition|relationships|support|independence)"
            + NUMBER;
    private static final String SKILL = "[a-z][a-z0-9-]{0,98}[a-z0-9]:([0-6]([.][0-9]{1,2})?|7([.]0{1,2})?)";

    /** The six interests, or null. */
    @RestQuery
    @Parameter(description = "A person's interest in each of the six areas, on any common scale: the letters R, I, A, S, E and C, each once, with a number. The order does not matter.", example = "R:2.86,I:4.33,A:1.2,S:3,E:2,C:5.1", schema = @Schema(implementation = String.class, minItems = 6, maxItems = 6))
    @Pattern(regexp = "^" + INTEREST + "(," + INTEREST
            + ")*$", message = "six letters with numbers, such as R:2.86,I:4.33,A:1.2,S:3,E:2,C:5.1")
    public String interests;

    /** The six work values, or null. */
    @RestQuery
    @Parameter(description = "How much each of the six work values matters to a person, on any common scale: all six, each once, with a number.", example = "achievement:5,working-conditions:3,recognition:2,relationships:6,support:3,independence:5", schema = @Schema(implementation = String.class, minItems = 6, maxItems = 6))
    @Pattern(regexp = "^" + VALUE + "(," + VALUE
            + ")*$", message = "six work values with numbers, such as achievement:5,working-conditions:3,recognition:2,relationships:6,support:3,independence:5")
    public String values;

    /** Skills with levels, or null. */
    @RestQuery
    @Parameter(description = "A person's level in up to 20 skills or fields of knowledge, each with a number from 0 to 7.", example = "communication:4", schema = @Schema(implementation = String.class, minItems = 1, maxItems = Profile.MOST_SKILLS))
    @Pattern(regexp = "^" + SKILL + "(," + SKILL
            + ")*$", message = "slugs of skills with levels from 0 to 7, such as critical-thinking:4,speaking:3.5")
    public String skills;

    /** The least median wage, or null. */
    @RestQuery
    @Parameter(description = "Minimum median wage in US dollars per year, in the latest annual figures. A lower bound matches if it is at least this. Roles with only hourly wages never match.", example = "40000")
    @DecimalMin("0")
    @DecimalMax("1000000000")
    public BigDecimal minWage;

    /** Levels of entry education, or null. */
    @RestQuery
    @Parameter(description = "Levels of typical entry education, as the Employment Projections name them. Matches roles with any of them.", example = "bachelors-degree,masters-degree")
    @Pattern(regexp = RoleFilters.FORM_OF_EDUCATION, message = "levels of education such as bachelors-degree, separated by commas")
    public String education;

    /** Job zones, or null. */
    @RestQuery
    @Parameter(description = "Job zones, from 1 (little or no preparation) to 5 (extensive preparation). Matches roles of any of them.", example = "2,3")
    @Pattern(regexp = RoleFilters.FORM_OF_ZONES, message = "job zones from 1 to 5, separated by commas")
    public String jobZone;
}
