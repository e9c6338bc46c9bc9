package org.careerguide.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Revision;
import org.careerguide.content.SourceDocument;
import org.careerguide.error.SlugHistory;
import org.careerguide.role.Role;
import org.careerguide.source.Published;

/** Reads a code in each classification that has codes of its form, and finds the roles that it leads to. */
@ApplicationScoped
class CodeFinder {

    private static final String ISCO = "(https?://data\\.europa\\.eu/esco/isco/)?C?[0-9]{4}";
    private static final String ESCO = "https?://data\\.europa\\.eu/esco/occupation/[0-9A-Za-z.-]{1,100}"
            + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Pattern of the codes of all classifications. */
    static final String FORM = "^ *([0-9]{2}-?[0-9]{4}(\\.?[0-9]{2})?|[0-9]{2}\\.[0-9]{4}|" + ISCO + "|" + ESCO
            + "|[a-z][a-z0-9-]{0,98}[a-z0-9]) *$";

    private static final String ESCO_OCCUPATION = "http://data.europa.eu/esco/occupation/";
    private static final Pattern PARTS = Pattern.compile("([0-9]{2})([-.]?)([0-9]{4})(?:\\.?([0-9]{2}))?");
    private static final int ISCO_DIGITS = 4;

    private final ContentVersions versions;
    private final Instance<SlugHistory> history;

    CodeFinder(ContentVersions versions, Instance<SlugHistory> history) {
        this.versions = versions;
        this.history = history;
    }

    /**
     * The roles that a code leads to, each once, closest first.
     *
     * @param scheme the classification of the code; null for any
     */
    List<LookupView> find(String code, CodeScheme scheme) {
        Map<String, LookupView> found = new LinkedHashMap<>();
        readings(code.strip()).forEach((one, written) -> {
            if (scheme == null || scheme == one) {
                in(one, written).forEach(view -> found.putIfAbsent(view.slug(), view));
            }
        });
        return new ArrayList<>(found.values());
    }

    /**
     * The classifications to which a code may belong, with the code in the form of each; dashes and dots may have been left
     * out.
     */
    private static Map<CodeScheme, String> readings(String code) {
        var readings = new LinkedHashMap<CodeScheme, String>();
        Matcher parts = PARTS.matcher(code);
        if (code.matches(ISCO)) {
            readings.put(CodeScheme.ISCO_08, code.substring(code.length() - ISCO_DIGITS));
            return readings;
        }
        if (code.matches(ESCO)) {
            readings.put(CodeScheme.ESCO, ESCO_OCCUPATION + code.substring(code.lastIndexOf('/') + 1));
            return readings;
        }
        if (!parts.matches()) {
            readings.put(CodeScheme.SLUG, code);
            return readings;
        }
        String soc = parts.group(1) + "-" + parts.group(3);
        if (parts.group(4) != null) {
            readings.put(CodeScheme.ONET_SOC_2019, soc + "." + parts.group(4));
            readings.put(CodeScheme.ONET_SOC_2010, soc + "." + parts.group(4));
            return readings;
        }
        if (!parts.group(2).equals(".")) {
            readings.put(CodeScheme.SOC_2018, soc);
            readings.put(CodeScheme.SOC_2010, soc);
        }
        if (!parts.group(2).equals("-")) {
            readings.put(CodeScheme.CIP_2020, parts.group(1) + "." + parts.group(3));
        }
        return readings;
    }

    private Collection<LookupView> in(CodeScheme scheme, String code) {
        return switch (scheme) {
            case ONET_SOC_2019 -> Role.ofOnetSoc(code).stream()
                    .map(role -> LookupView.of(role, LookupKind.EXACT, scheme, code)).toList();
            case SOC_2018 -> Role.ofSoc(code).stream().map(role -> LookupView.of(role,
                    role.occupation.onetSoc.endsWith(".00") ? LookupKind.EXACT : LookupKind.BROADER, scheme, code)).toList();
            case ONET_SOC_2010 -> {
                List<LookupView> direct = mapped(scheme, code);
                yield direct.isEmpty() ? mapped(CodeScheme.SOC_2010, code.substring(0, OccupationDocument.SOC_LENGTH)) : direct;
            }
            case SLUG -> bySlug(code).stream().toList();
            default -> mapped(scheme, code);
        };
    }

    private List<LookupView> mapped(CodeScheme scheme, String code) {
        List<Role> roles = Role.ofCode(scheme.code(), code);
        Map<String, Revision<SourceDocument>> sources = versions.current().findAll(SourceDocument.class,
                roles.stream().map(role -> crosswalk(role, scheme).source()).distinct().toList());
        return roles.stream().map(role -> {
            OccupationDocument.Crosswalk crosswalk = crosswalk(role, scheme);
            return LookupView.of(role, crosswalk,
                    crosswalk.codes().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(),
                    sources.get(crosswalk.source()).document());
        }).sorted(Comparator.comparing(LookupView::confidence, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
    }

    private static OccupationDocument.Crosswalk crosswalk(Role role, CodeScheme scheme) {
        return role.occupation.document.crosswalks().stream().filter(one -> one.scheme() == scheme).findFirst().orElseThrow();
    }

    private Optional<LookupView> bySlug(String slug) {
        Published.noteAll(DocumentType.ROLE);
        return Optional.ofNullable(Role.<Role> findById(slug))
                .map(role -> LookupView.of(role, LookupKind.SLUG, CodeScheme.SLUG, slug))
                .or(() -> history.stream().flatMap(known -> known.renamedTo("role", slug).stream())
                        .map(now -> Role.<Role> findById(now)).filter(Objects::nonNull).findFirst()
                        .map(role -> LookupView.of(role, LookupKind.FORMER_SLUG, CodeScheme.SLUG, slug)));
    }
}
