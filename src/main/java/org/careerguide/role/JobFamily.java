package org.careerguide.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The major groups of the Standard Occupational Classification 2018: families of occupations. */
public enum JobFamily {
    MANAGEMENT("11", "Management Occupations"),
    BUSINESS("13", "Business and Financial Operations Occupations"),
    COMPUTING("15", "Computer and Mathematical Occupations"),
    ENGINEERING("17", "Architecture and Engineering Occupations"),
    SCIENCE("19", "Life, Physical, and Social Science Occupations"),
    SOCIAL_SERVICE("21", "Community and Social Service Occupations"),
    LAW("23", "Legal Occupations"),
    EDUCATION("25", "Educational Instruction and Library Occupations"),
    ARTS("27", "Arts, Design, Entertainment, Sports, and Media Occupations"),
    HEALTH("29", "Healthcare Practitioners and Technical Occupations"),
    HEALTH_SUPPORT("31", "Healthcare Support Occupations"),
    PROTECTION("33", "Protective Service Occupations"),
    FOOD("35", "Food Preparation and Serving Related Occupations"),
    CLEANING("37", "Building and Grounds Cleaning and Maintenance Occupations"),
    PERSONAL_CARE("39", "Personal Care and Service Occupations"),
    SALES("41", "Sales and Related Occupations"),
    OFFICE("43", "Office and Administrative Support Occupations"),
    FARMING("45", "Farming, Fishing, and Forestry Occupations"),
    CONSTRUCTION("47", "Construction and Extraction Occupations"),
    REPAIR("49", "Installation, Maintenance, and Repair Occupations"),
    PRODUCTION("51", "Production Occupations"),
    TRANSPORT("53", "Transportation and Material Moving Occupations"),
    MILITARY("55", "Military Specific Occupations");

    private final String group;
    private final String title;
    private final String slug;

    JobFamily(String group, String title) {
        this.group = group;
        this.title = title;
        this.slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** The two digits that the codes of its occupations begin with. */
    public String group() {
        return group;
    }

    /** SOC 2018 code of the major group, such as {@code 29-0000}. */
    public String soc() {
        return group + "-0000";
    }

    /** Returns the name in the classification. */
    public String title() {
        return title;
    }

    /** Identity in links. */
    public String slug() {
        return slug;
    }

    /** The family with this slug, code or first two digits of the code, if there is one. */
    public static Optional<JobFamily> of(String text) {
        return Arrays.stream(values())
                .filter(family -> List.of(family.group, family.soc(), family.slug()).contains(text)).findFirst();
    }

    /** Returns the family whose codes begin with these two digits; null if there is none. */
    public static JobFamily ofGroup(String group) {
        return group == null ? null : of(group).orElse(null);
    }
}
