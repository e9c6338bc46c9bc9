package org.careerguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups in which the Bureau of Labor Statistics collects some occupations together. */
public final class SocGroups {

    /** Members of groups whose code does not tell them. */
    private static final Map<String, Set<String>> MEMBERS = Map.of("21-1018", Set.of("21-1011", "21-1014"), "25-2052",
            Set.of("25-2055", "25-2056"), "25-9045", Set.of("25-9042", "25-9043", "25-9049"), "51-2028",
            Set.of("51-2022", "51-2023"), "53-1047", Set.of("53-1042", "53-1043", "53-1044", "53-1049"));

    private static final int BROAD = 6;

    private SocGroups() {
    }

    /** The codes under which an occupation may be collected: its own, then those of possible groups. */
    public static List<String> codesFor(String soc) {
        var codes = new ArrayList<>(List.of(soc, soc.substring(0, BROAD) + "0"));
        MEMBERS.forEach((group, members) -> {
            if (members.contains(soc)) {
                codes.add(group);
            }
        });
        return codes;
    }

    /** The entry of a code, otherwise that of the group in which it was collected. */
    public static <T> Optional<Map.Entry<String, T>> find(Map<String, T> byCode, String soc) {
        return codesFor(soc).stream().filter(byCode::containsKey).findFirst().map(code -> Map.entry(code, byCode.get(code)));
    }

    /** The group or SOC code that figures were collected for; null if that is the occupation itself. */
    public static OccupationDocument.CollectedFor collectedFor(OccupationDocument occupation, String code, String title) {
        // A code of O*NET that is a part of a SOC code has no figures of its own.
        return code.equals(occupation.soc()) && occupation.onetSoc().endsWith(".00") ? null
                : new OccupationDocument.CollectedFor(code, title);
    }
}
