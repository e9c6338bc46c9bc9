package org.careerguide.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Revision;
import org.careerguide.content.SourceDocument;
import org.careerguide.error.SlugHistory;
import org.careerguide.role.Role;

/** Reads a code in each classification that has codes of its form, and finds the roles that it leads to. */
@ApplicationScoped
class CodeFinder {

    /** What codes of all classifications look like. */
    static final String FORM = "^([0-9]{2}-[0-9]{4}(\\.[0-9]{2})?|[0-9]{2}\\.[0-9]{4}|[0-9]{4}"
            + "|https?://data\\.europa\\.eu/esco/occupation/[0-9A-Za-z.-]{1,100}|[a-z][a-z0-9-]{0,98}[a-z0-9])$";

    private static final int SOC = 7;

    private final ContentVersions versions;
    private final Instance<SlugHistory> history;

    CodeFinder(ContentVersions versions, Instance<SlugHistory> history) {
        this.versions = versions;
        this.history = history;
    }

    /**
     * The roles that a code leads to, each once, closest first.
     *
     * @param scheme where to look; everywhere if null
     */
    List<LookupView> find(String code, CodeScheme scheme) {
        Map<String, LookupView> found = new LinkedHashMap<>();
        for (CodeScheme one : schemesOf(code)) {
            if (scheme == null || scheme == one) {
                in(one, code).forEach(view -> found.putIfAbsent(view.slug(), view));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<CodeScheme> schemesOf(String code) {
        if (code.startsWith("http")) {
            return List.of(CodeScheme.ESCO);
        }
        if (code.matches(OccupationDocument.ONET_SOC)) {
            return List.of(CodeScheme.ONET_SOC_2019, CodeScheme.ONET_SOC_2010);
        }
        if (code.matches(OccupationDocument.SOC)) {
            return List.of(CodeScheme.SOC_2018, CodeScheme.SOC_2010);
        }
        return List.of(code.contains(".") ? CodeScheme.CIP_2020
                : Character.isDigit(code.charAt(0)) ? CodeScheme.ISCO_08 : CodeScheme.SLUG);
    }

    private Collection<LookupView> in(CodeScheme scheme, String code) {
        return switch (scheme) {
            case ONET_SOC_2019 -> Role.ofOnetSoc(code).stream()
                    .map(role -> LookupView.of(role, LookupKind.EXACT, scheme, code)).toList();
            case SOC_2018 -> Role.ofSoc(code).stream().map(role -> LookupView.of(role,
                    role.occupation.onetSoc.endsWith(".00") ? LookupKind.EXACT : LookupKind.BROADER, scheme, code)).toList();
            case ONET_SOC_2010 -> {
                List<LookupView> direct = mapped(scheme, code);
                yield direct.isEmpty() ? mapped(CodeScheme.SOC_2010, code.substring(0, SOC)) : direct;
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
        return Optional.ofNullable(Role.<Role> findById(slug))
                .map(role -> LookupView.of(role, LookupKind.SLUG, CodeScheme.SLUG, slug))
                .or(() -> history.stream().flatMap(known -> known.renamedTo("role", slug).stream())
                        .map(now -> Role.<Role> findById(now)).filter(Objects::nonNull).findFirst()
                        .map(role -> LookupView.of(role, LookupKind.FORMER_SLUG, CodeScheme.SLUG, slug)));
    }
}
