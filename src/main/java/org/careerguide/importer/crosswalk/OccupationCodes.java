package org.careerguide.importer.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.CrosswalkDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.source.Published;

/** Finds the codes of other classifications that crosswalks map to live occupations. */
final class OccupationCodes {

    private static final int BROAD_GROUP = 6;

    private final Map<String, OccupationDocument> byOnetSoc;
    private final Map<String, List<OccupationDocument>> bySoc;
    private final Map<String, List<String>> socsOf2010 = new HashMap<>();
    private final Map<String, Map<CodeScheme, Found>> found = new HashMap<>();
    private final Set<String> unresolved = new TreeSet<>();

    /** The codes that a crosswalk maps to an occupation, each once. */
    private record Found(CrosswalkDocument crosswalk, CodeScheme scheme, Map<String, OccupationDocument.Code> codes) {

        OccupationDocument.Crosswalk toCrosswalk() {
            return new OccupationDocument.Crosswalk(scheme, crosswalk.year(), crosswalk.quality(),
                    codes.values().stream().sorted(Comparator
                            .comparing(OccupationDocument.Code::confidence, Comparator.nullsLast(Comparator.reverseOrder()))
                            .thenComparing(OccupationDocument.Code::code)).toList(),
                    crosswalk.sources().get(0));
        }
    }

    OccupationCodes(Collection<CrosswalkDocument> crosswalks, Collection<OccupationDocument> occupations) {
        byOnetSoc = occupations.stream().collect(Collectors.toMap(OccupationDocument::onetSoc, Function.identity()));
        bySoc = CrosswalkImport.byCode(occupations, OccupationDocument::soc);
        crosswalks.stream().filter(one -> one.from() == CodeScheme.SOC_2010).flatMap(one -> one.rows().stream())
                .forEach(row -> socsOf2010.computeIfAbsent(row.from(), code -> new ArrayList<>()).add(row.to()));
        crosswalks.forEach(crosswalk -> crosswalk.rows().forEach(row -> {
            if (crosswalk.to() == CodeScheme.SOC_2018) {
                bySoc.getOrDefault(row.to(), List.of()).forEach(occupation -> add(occupation, crosswalk, crosswalk.from(),
                        new OccupationDocument.Code(row.from(), plain(row.fromTitle()), row.confidence(), null)));
            } else {
                addOlder(crosswalk, row);
            }
        }));
    }

    /** A title without the footnote mark or full stop that tables add. */
    static String plain(String title) {
        return title.replaceFirst(" \\(#\\)$|\\.$", "");
    }

    /** The codes of an occupation, by classification. */
    List<OccupationDocument.Crosswalk> of(OccupationDocument occupation) {
        return found.getOrDefault(occupation.slug(), Map.of()).values().stream().map(Found::toCrosswalk).toList();
    }

    /** Codes that lead to no occupation. */
    List<String> unresolved() {
        return List.copyOf(unresolved);
    }

    private void add(OccupationDocument occupation, CrosswalkDocument crosswalk, CodeScheme scheme,
            OccupationDocument.Code code) {
        found.computeIfAbsent(occupation.slug(), slug -> new EnumMap<>(CodeScheme.class))
                .computeIfAbsent(scheme, one -> new Found(crosswalk, one, new LinkedHashMap<>())).codes()
                .merge(code.code(), code, OccupationCodes::surer);
    }

    private static OccupationDocument.Code surer(OccupationDocument.Code one, OccupationDocument.Code other) {
        return one.confidence() != null && other.confidence() != null && one.confidence().compareTo(other.confidence()) < 0
                ? other
                : one;
    }

    /** Adds a row that names an O*NET-SOC 2010 code. */
    private void addOlder(CrosswalkDocument crosswalk, CrosswalkDocument.Row row) {
        List<OccupationDocument> occupations = ofOlder(row.to(), row.toTitle());
        if (occupations.isEmpty()) {
            unresolved.add(row.to());
        }
        for (OccupationDocument occupation : occupations) {
            String through = occupation.onetSoc().equals(row.to()) ? null : row.to();
            add(occupation, crosswalk, crosswalk.from(),
                    new OccupationDocument.Code(row.from(), plain(row.fromTitle()), row.confidence(), through));
            if (row.isco() != null) {
                add(occupation, crosswalk, CodeScheme.ISCO_08,
                        new OccupationDocument.Code(row.isco(), null, row.confidence(), through));
            }
            if (through != null) {
                add(occupation, crosswalk, CodeScheme.ONET_SOC_2010,
                        new OccupationDocument.Code(row.to(), plain(row.toTitle()), null, null));
            }
        }
    }

    /**
     * The occupations that an O*NET-SOC 2010 code became. If one still has the code, it is that one. Otherwise the candidates
     * are those that its SOC code became, or whose group it names: of these the one with the same title, otherwise all that are
     * not parts of others.
     */
    private List<OccupationDocument> ofOlder(String code, String title) {
        OccupationDocument same = byOnetSoc.get(code);
        if (same != null) {
            return List.of(same);
        }
        String soc = code.substring(0, OccupationDocument.SOC_LENGTH);
        List<OccupationDocument> became = socsOf2010.getOrDefault(soc, List.of()).stream()
                .flatMap(other -> bySoc.getOrDefault(other, List.of()).stream()).toList();
        List<OccupationDocument> candidates = !became.isEmpty() || !soc.endsWith("0") ? became
                : bySoc.entrySet().stream().filter(entry -> entry.getKey().startsWith(soc.substring(0, BROAD_GROUP)))
                        .flatMap(entry -> entry.getValue().stream()).toList();
        Optional<OccupationDocument> namesake = candidates.stream()
                .filter(one -> Objects.equals(Published.sortForm(one.title()), Published.sortForm(title))).findFirst();
        Stream<OccupationDocument> whole = candidates.stream().filter(one -> one.onetSoc().endsWith(".00"));
        return namesake.map(List::of).orElseGet(whole::toList);
    }
}
