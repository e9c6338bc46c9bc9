package org.careerguide.importer.bls;

import static org.careerguide.testsupport.ImportedReleases.PROJECTIONS;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.testsupport.ImportedReleases;
import org.careerguide.testsupport.Ledger;
import org.careerguide.testsupport.RawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** All figures of the workbooks of the Bureau of Labor Statistics about occupations of roles are served, and no others. */
@ExtendWith(ImportedReleases.Resolver.class)
@EnabledIf("org.careerguide.testsupport.ImportedReleases#areThere")
class BlsReleasesIT {

    private static final Map<String, String> AMOUNTS = Map.of("MEAN", "mean", "PCT10", "percentile10", "PCT25", "percentile25",
            "MEDIAN", "median", "PCT75", "percentile75", "PCT90", "percentile90");
    private static final Map<String, String> COUNTS = Map.of("TOT_EMP", "employment", "EMP_PRSE",
            "employmentRelativeStandardErrorPercent", "MEAN_PRSE", "meanRelativeStandardErrorPercent");

    private final ImportedReleases releases;

    BlsReleasesIT(ImportedReleases releases) {
        this.releases = releases;
    }

    @Test
    void wagesAreThoseOfTheWorkbooks() throws Exception {
        var ledger = Ledger.ofFacts();
        for (Path file : ImportedReleases.WAGES) {
            String date = file.getFileName().toString().replaceAll("\\D", "").substring(0, 4) + "-05";
            for (Map<String, String> row : RawTables.ofWorkbook(file)) {
                if (row.get("O_GROUP").equals("detailed")) {
                    AMOUNTS.forEach((column, name) -> {
                        stateAmount(ledger, row.get("OCC_CODE"), date, "year", name, row.get("A_" + column));
                        if (row.get("ANNUAL").isEmpty()) {
                            stateAmount(ledger, row.get("OCC_CODE"), date, "hour", name, row.get("H_" + column));
                        }
                    });
                    COUNTS.forEach((column, name) -> ledger.stated(row.get("OCC_CODE"), date, name,
                            RawTables.isNumber(row.get(column)) ? RawTables.rounded(row.get(column), 1) : "suppressed"));
                }
            }
        }
        Set<String> known = new HashSet<>();
        releases.forEachRole((code, role) -> role.path("wages").forEach(wages -> {
            String soc = wages.at("/via/soc").asText();
            String date = wages.path("date").asText();
            known.add(soc);
            AMOUNTS.values().forEach(name -> {
                JsonNode amount = wages.path(name);
                if (!amount.isMissingNode()) {
                    ledger.served(soc, date, amount.path("per"), name,
                            amount.has("atLeast") ? "at least" : amount.path("amount"));
                }
            });
            COUNTS.values().forEach(
                    name -> ledger.served(soc, date, name, wages.has(name) ? wages.path(name) : wages.at("/missing/" + name)));
        }));
        ledger.leaveOut(fact -> !known.contains(fact.substring(0, 7)));
        ledger.assertBalanced(20_000);
    }

    private static void stateAmount(Ledger ledger, String code, String date, String per, String name, String cell) {
        if (cell.equals("#")) {
            ledger.stated(code, date, per, name, "at least");
        } else if (RawTables.isNumber(cell)) {
            ledger.stated(code, date, per, name, RawTables.rounded(cell, 2));
        }
    }

    @Test
    void projectionsAreThoseOfTheWorkbook() throws Exception {
        var ledger = Ledger.ofFacts();
        for (List<String> cells : RawTables.ofWorkbook(PROJECTIONS, "Table 1.2")) {
            if (cells.size() > 9 && cells.get(2).equals("Line item")) {
                ledger.stated(cells.get(1), "jobs", jobs(cells.get(3)), jobs(cells.get(4)));
                ledger.stated(cells.get(1), "self-employed", tenths(cells.get(9)));
            }
        }
        for (List<String> cells : RawTables.ofWorkbook(PROJECTIONS, "Table 1.10")) {
            if (cells.size() > 8 && cells.get(2).equals("Line item")) {
                ledger.stated(cells.get(1), "exit and transfer", tenths(cells.get(7)), tenths(cells.get(8)));
            }
        }
        for (List<String> cells : RawTables.ofWorkbook(PROJECTIONS, "Table 1.12")) {
            if (cells.size() > 4 && cells.get(1).matches("[0-9]{2}-[0-9]{4}") && !cells.get(3).isEmpty()) {
                ledger.stated(cells.get(1), cells.get(3), cells.get(4).strip());
            }
        }
        Set<String> known = new HashSet<>();
        releases.forEachRole((code, role) -> role.path("outlook").forEach(outlook -> {
            String soc = outlook.at("/via/soc").asText();
            known.add(soc);
            ledger.served(soc, "jobs", outlook.path("baseEmployment"), outlook.path("targetEmployment"));
            ledger.served(soc, "self-employed", outlook.path("selfEmployedPercent"));
            ledger.served(soc, "exit and transfer", outlook.path("exitRatePercent"), outlook.path("transferRatePercent"));
            outlook.path("factors").forEach(factor -> ledger.served(soc, "TE1000", factor));
            outlook.path("industryFactors").forEach(one -> ledger.served(soc, one.path("code"), one.path("factor")));
        }));
        ledger.leaveOut(fact -> !known.contains(fact.substring(0, 7)));
        ledger.assertBalanced(3_000);
    }

    private static String tenths(String percent) {
        return RawTables.isNumber(percent) ? RawTables.rounded(percent, 1) : "";
    }

    /** Thousands with one decimal as jobs. */
    private static String jobs(String thousands) {
        return RawTables.isNumber(thousands) ? RawTables.rounded(RawTables.rounded(thousands, 1) + "e3", 0) : "";
    }
}
