package org.careerguide.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A classification whose codes lead to occupations and their roles. */
public enum CodeScheme {
    @JsonProperty("onet-soc-2019")
    ONET_SOC_2019("O*NET-SOC 2019"),
    @JsonProperty("onet-soc-2010")
    ONET_SOC_2010("O*NET-SOC 2010"),
    @JsonProperty("soc-2018")
    SOC_2018("SOC 2018"),
    @JsonProperty("soc-2010")
    SOC_2010("SOC 2010"),
    /** Programmes of study. */
    @JsonProperty("cip-2020")
    CIP_2020("CIP 2020"),
    /** Unit groups of occupations. */
    @JsonProperty("isco-08")
    ISCO_08("ISCO-08"),
    /** URIs of occupations. */
    @JsonProperty("esco")
    ESCO("ESCO"),
    /** Slugs of roles here, also former ones. */
    @JsonProperty("slug")
    SLUG("Slug");

    private final String title;

    CodeScheme(String title) {
        this.title = title;
    }

    /** Display title. */
    public String title() {
        return title;
    }

    /** Name in parameters and answers, such as {@code isco-08}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scheme with this name, if there is one. */
    public static Optional<CodeScheme> ofCode(String code) {
        return Arrays.stream(values()).filter(scheme -> scheme.code().equals(code)).findFirst();
    }
}
