package org.careerguide.importer.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerguide.testsupport.ImportedReleases.onet;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.careerguide.testsupport.ImportedReleases;
import org.careerguide.testsupport.Ledger;
import org.careerguide.testsupport.RawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Each row of the published crosswalks leads to roles and back. */
@ExtendWith(ImportedReleases.Resolver.class)
@EnabledIf("org.careerguide.testsupport.ImportedReleases#areThere")
class CrosswalkReleasesIT {

    private static final List<String> NO_MATCH = List.of("99.9999", "99-9999");

    /** The built-in guide states some shares with a digit less. */
    private static final int DIGITS = 12;

    private final ImportedReleases releases;
    private final Map<String, List<String>> codesOfSoc = new TreeMap<>();

    CrosswalkReleasesIT(ImportedReleases releases) {
        this.releases = releases;
        onet("Occupation Data").stream().map(row -> row.get("O*NET-SOC Code")).forEach(
                code -> codesOfSoc.computeIfAbsent(code.substring(0, 7), soc -> new ArrayList<>()).add(code));
    }

    private List<String> occupations(String soc) {
        return codesOfSoc.getOrDefault(soc, List.of());
    }

    @Test
    void programmesAndOlderCodesStandAtEachOccupation() throws Exception {
        var ledger = Ledger.ofFacts();
        List<Map<String, String>> programmes = RawTables.ofCsv(ImportedReleases.PROGRAMMES);
        programmes.stream().filter(row -> !NO_MATCH.contains(row.get("CIP2020Code")))
                .forEach(row -> occupations(row.get("SOC2018Code")).forEach(code -> {
                    ledger.stated(code, "programme", row.get("CIP2020Code"), plain(row.get("CIP2020Title")));
                    ledger.stated(code, "cip-2020", row.get("CIP2020Code"), plain(row.get("CIP2020Title")), "2020");
                }));
        RawTables.ofCsv(ImportedReleases.SOC_2010).forEach(row -> occupations(row.get("SOCCode2018")).forEach(
                code -> ledger.stated(code, "soc-2010", row.get("SOCCode2010"), plain(row.get("SOCTitle2010")), "2018")));
        releases.forEachRole((code, role) -> {
            role.path("programmes")
                    .forEach(one -> ledger.served(code, "programme", one.path("code"), one.path("title")));
            role.path("crosswalks").forEach(crosswalk -> crosswalk.path("codes").forEach(one -> {
                if (List.of("cip-2020", "soc-2010").contains(crosswalk.path("scheme").asText())) {
                    ledger.served(code, crosswalk.path("scheme"), one.path("code"), one.path("title"), crosswalk.path("year"));
                }
            }));
        });
        ledger.assertBalanced(13_000);
        assertThat(releases.json("/api/v1/programmes?count=exact").at("/page/total").asLong()).isEqualTo(programmes.stream()
                .map(row -> row.get("CIP2020Code")).filter(code -> !NO_MATCH.contains(code)).distinct().count());
    }

    private static String plain(String title) {
        return title.replaceFirst(" \\(#\\)$|\\.$", "");
    }

    @Test
    void escoOccupationsStandWhereTheirCodeLeads() throws Exception {
        var ledger = Ledger.ofFacts();
        List<Map<String, String>> rows = RawTables.ofCsv(ImportedReleases.ESCO);
        rows.forEach(row -> ledger.stated("esco", row.get("concept_uri"), row.get("esco_occupation"), row.get("confidence"),
                row.get("onet_code")));
        // Where each code of the older taxonomy leads, since groups of several of them stand once at an occupation.
        Map<String, Set<String>> became = new TreeMap<>();
        releases.forEachRole((code, role) -> role.path("crosswalks").forEach(crosswalk -> crosswalk.path("codes")
                .forEach(one -> {
                    if (crosswalk.path("scheme").asText().equals("esco")) {
                        String from = one.path("through").asText(code);
                        became.computeIfAbsent(from, older -> new TreeSet<>()).add(code);
                        ledger.served("esco", one.path("code"), one.path("title"), one.path("confidence"), from);
                    } else if (crosswalk.path("scheme").asText().equals("isco-08")) {
                        ledger.served("isco-08", one.path("code"), code, one.path("confidence"));
                    }
                })));
        Map<List<String>, BigDecimal> groups = new HashMap<>();
        rows.forEach(row -> became.get(row.get("onet_code")).forEach(code -> groups.merge(List.of(row.get("isco_code"), code),
                new BigDecimal(row.get("confidence")), BigDecimal::max)));
        groups.forEach((group, confidence) -> ledger.stated("isco-08", group.get(0), group.get(1), confidence));
        ledger.assertBalanced(2_500);
        for (Map<String, String> row : rows) {
            JsonNode found = releases.json("/api/v1/lookup?code=" + row.get("concept_uri")).path("items");
            assertThat(found).as(row.toString()).isNotEmpty();
            assertThat(found.get(0).path("kind").asText()).isEqualTo("mapped");
            assertThat(found.get(0).path("codeTitle").asText()).isEqualTo(row.get("esco_occupation"));
        }
    }

    @Test
    void exposureIsThatOfTheTable() throws Exception {
        var ledger = Ledger.ofRows();
        for (Map<String, String> row : RawTables.ofCsv(ImportedReleases.EXPOSURE)) {
            row.forEach((column, value) -> {
                if (column.contains("_rating_") && !value.isEmpty()) {
                    ledger.stated(row.get("O*NET-SOC Code"), column, RawTables.rounded(value, DIGITS));
                }
            });
        }
        releases.forEachRole((code, role) -> role.at("/aiExposure/measures").forEach(measure -> {
            if (measure.has("value")) {
                ledger.served(code, measure.path("name"), RawTables.rounded(measure.path("value").asText(), DIGITS));
            }
        }));
        ledger.assertBalanced(5_500);
    }

    /** Codes of each kind, drawn from the files, in the forms in which people write them. */
    @Test
    void everyKindOfCodeIsLookedUpAndFound() throws Exception {
        for (Map<String, String> row : every(97, RawTables.ofCsv(ImportedReleases.PROGRAMMES))) {
            if (!NO_MATCH.contains(row.get("CIP2020Code")) && !occupations(row.get("SOC2018Code")).isEmpty()) {
                finds(row.get("CIP2020Code"), "programme");
                finds(row.get("CIP2020Code").replace(".", ""), "programme");
                finds(row.get("SOC2018Code"), null);
                finds(row.get("SOC2018Code").replace("-", ""), null);
                searches(row.get("CIP2020Code"), "CIP 2020 " + row.get("CIP2020Code"));
            }
        }
        for (Map<String, String> row : every(17, RawTables.ofCsv(ImportedReleases.SOC_2010))) {
            if (!occupations(row.get("SOCCode2018")).isEmpty()) {
                finds(row.get("SOCCode2010"), null);
                finds(row.get("SOCCode2010").replace("-", "") + "&scheme=soc-2010", "mapped");
                searches(row.get("SOCCode2010"), row.get("SOCCode2010").equals(row.get("SOCCode2018"))
                        ? "SOC 2018 " + row.get("SOCCode2018")
                        : "SOC 2010 " + row.get("SOCCode2010"));
            }
        }
        for (Map<String, String> row : every(29, RawTables.ofCsv(ImportedReleases.ESCO))) {
            finds(row.get("isco_code"), "mapped");
            finds(row.get("onet_code"), null);
            finds(URLEncoder.encode(row.get("concept_uri"), StandardCharsets.UTF_8), "mapped");
        }
        for (String code : every(31, List.copyOf(codesOfSoc.values())).stream().flatMap(List::stream).toList()) {
            finds(code, "exact");
            finds(code.replaceAll("[-.]", ""), "exact");
        }
    }

    private static <T> List<T> every(int step, List<T> all) {
        var drawn = new ArrayList<T>();
        for (int i = 0; i < all.size(); i += step) {
            drawn.add(all.get(i));
        }
        return drawn;
    }

    private void finds(String code, String kind) throws Exception {
        JsonNode found = releases.json("/api/v1/lookup?code=" + code).path("items");
        assertThat(found).as(code).isNotEmpty();
        if (kind != null) {
            assertThat(found.findValuesAsText("kind")).as(code).contains(kind);
        }
    }

    private void searches(String code, String label) throws Exception {
        JsonNode found = releases.json("/api/v1/search?q=" + code).path("items");
        assertThat(found).as(code).isNotEmpty();
        assertThat(found.findValuesAsText("matchedOn")).as(code).containsOnly("code");
        assertThat(found.findValuesAsText("text")).as(code).contains(label);
    }
}
