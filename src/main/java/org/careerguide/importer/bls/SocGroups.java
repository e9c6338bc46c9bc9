package org.careerguide.importer.bls;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.careerguide.content.OccupationDocument;

/** The groups that the Bureau of Labor Statistics collects some occupations in, instead of each by itself. */
final class SocGroups {

    /** Groups whose code does not tell by itself which occupations were collected together. */
    private static final Map<String, Set<String>> MEMBERS = Map.of("21-1018", Set.of("21-1011", "21-1014"), "25-2052",
            Set.of("25-2055", "25-2056"), "25-9045", Set.of("25-9042", "25-9043", "25-9049"), "51-2028",
            Set.of("51-2022", "51-2023"), "53-1047", Set.of("53-1042", "53-1043", "53-1044", "53-1049"));

    private SocGroups() {
    }

    /** What is stated for a code, or else for the group that it was collected in. */
    static <T> Optional<Map.Entry<String, T>> find(Map<String, T> byCode, String soc) {
        return Optional.ofNullable(byCode.get(soc)).map(stated -> Map.entry(soc, stated))
                .or(() -> byCode.entrySet().stream().filter(group -> isMember(soc, group.getKey())).findFirst());
    }

    private static boolean isMember(String soc, String group) {
        return MEMBERS.getOrDefault(group, Set.of()).contains(soc)
                || group.endsWith("0") && soc.startsWith(group.substring(0, 6));
    }

    /** The group or SOC code that figures were collected for, where that is not the occupation itself; else null. */
    static OccupationDocument.CollectedFor collectedFor(OccupationDocument occupation, String code, String title) {
        // A code of O*NET that is a part of a SOC code has no figures of its own.
        return code.equals(occupation.soc()) && occupation.onetSoc().endsWith(".00") ? null
                : new OccupationDocument.CollectedFor(code, title);
    }
}
