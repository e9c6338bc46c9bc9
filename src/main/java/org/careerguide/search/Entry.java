package org.careerguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.CertificationDocument;
import org.careerguide.content.CodeScheme;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.ToolDocument;

/**
 * What the index holds of a document that can be found.
 *
 * @param titles its own title, then the others
 * @param abbreviations pairs of a title's abbreviation and the words that it stands for, such as {@code rn=registered nurse}
 * @param passages what is written about it
 * @param activities of a role, its emerging tasks and detailed work activities
 * @param codes codes that it is looked up by, each after the name of its classification, the most exact last
 * @param jobFamily two digits, of a role; or null
 * @param counted of a role, the SOC code that its jobs were counted under; or null
 * @param jobs how many these are
 * @param takes keys of the other documents that this one was made of too
 * @param names keys of the documents that it says something about
 */
record Entry(SearchType type, String slug, List<String> titles, List<String> abbreviations, String summary,
        List<String> passages, List<String> activities, List<String> codes, String jobFamily, String counted, long jobs,
        Set<String> takes, Set<String> names) {

    private static final Pattern ABBREVIATED = Pattern.compile("(.+?) \\(([^()]+)\\)");
    private static final int LONGEST_ABBREVIATION = 6;
    /** How many codes, the last ones, are those of the occupation itself: SOC 2018 and O*NET-SOC 2019. */
    static final int OWN_CODES = 2;

    /** Finds a part by its type and slug; null if it is not there. */
    interface Parts {
        <D extends Document> D find(Class<D> type, String slug);
    }

    String key() {
        return key(type.documentType(), slug);
    }

    static String key(DocumentType type, String slug) {
        return type.code() + "/" + slug;
    }

    static Entry of(Document document, Parts parts) {
        if (document instanceof RoleDocument role) {
            return ofRole(role, parts);
        } else if (document instanceof CertificationDocument one) {
            OrganisationDocument issuer = parts.find(OrganisationDocument.class, one.issuer());
            return of(SearchType.CERTIFICATION, one.slug(),
                    titles(one.title(), one.code(), issuer == null ? null : issuer.abbreviation()),
                    one.summary(), texts(one.description(), issuer == null ? null : issuer.title()),
                    Set.of(key(DocumentType.ORGANISATION, one.issuer())), Set.of());
        } else if (document instanceof SkillDocument one) {
            return of(SearchType.SKILL, one.slug(), titles(one.title()), one.summary(), texts(one.description()), Set.of(),
                    Set.of());
        } else if (document instanceof ToolDocument one) {
            return of(SearchType.TOOL, one.slug(), titles(one.title()), one.summary(),
                    texts(one.description(), one.category() == null ? null : one.category().title()), Set.of(), Set.of());
        } else if (document instanceof GuideDocument one) {
            return of(SearchType.GUIDE, one.slug(), titles(one.title()), one.summary(),
                    one.chapters().stream().flatMap(chapter -> Stream.of(chapter.title(), chapter.body())).toList(), Set.of(),
                    keys(DocumentType.ROLE, one.roles().stream()));
        } else if (document instanceof ComparisonDocument one) {
            return of(SearchType.COMPARISON, one.slug(), titles(one.title()), one.summary(),
                    texts(one.introduction(), one.verdict().summary()), Set.of(),
                    keys(DocumentType.ROLE, one.roles().stream()));
        } else if (document instanceof CaseStudyDocument one) {
            return of(SearchType.CASE_STUDY, one.slug(), titles(one.title()), one.summary(), texts(one.story()), Set.of(),
                    Set.of());
        }
        throw new IllegalArgumentException(document.getClass().getName());
    }

    private static Entry ofRole(RoleDocument role, Parts parts) {
        OccupationDocument occupation = role.reference() == null ? null
                : parts.find(OccupationDocument.class, role.reference().occupation());
        OccupationDocument.Wages wages = occupation == null || occupation.wages() == null ? null
                : occupation.wages().stream().filter(one -> one.employment() != null)
                        .max(Comparator.comparing(OccupationDocument.Wages::date)).orElse(null);
        List<RoleDocument.AlternateTitle> others = Objects.requireNonNullElse(role.alternateTitles(), List.of());
        List<String> tasks = Stream.ofNullable(role.responsibilities()).flatMap(List::stream)
                .map(RoleDocument.RoleResponsibility::responsibility).toList();
        var takes = new TreeSet<>(keys(DocumentType.RESPONSIBILITY, tasks.stream()));
        if (role.reference() != null) {
            takes.add(key(DocumentType.OCCUPATION, role.reference().occupation()));
        }
        var names = new TreeSet<>(keys(DocumentType.SKILL,
                Stream.ofNullable(role.skills()).flatMap(List::stream).map(RoleDocument.RoleSkill::skill)));
        names.addAll(keys(DocumentType.TOOL,
                Stream.ofNullable(role.tools()).flatMap(List::stream).map(RoleDocument.RoleTool::tool)));
        var all = new ArrayList<>(List.of(role.title()));
        var abbreviations = new ArrayList<String>();
        others.forEach(other -> addTitle(all, abbreviations, other.title()));
        return new Entry(SearchType.ROLE, role.slug(), all.stream().distinct().toList(), abbreviations, role.summary(),
                Stream.concat(texts(role.description()).stream(),
                        tasks.stream().map(task -> parts.find(ResponsibilityDocument.class, task)).filter(Objects::nonNull)
                                .map(ResponsibilityDocument::title))
                        .toList(),
                occupation == null ? List.of() : activities(occupation),
                occupation == null ? List.of() : codes(occupation),
                occupation == null ? null : occupation.soc().substring(0, 2),
                wages == null ? null : wages.collectedFor() == null ? occupation.soc() : wages.collectedFor().soc(),
                wages == null ? 0 : wages.employment(), takes, names);
    }

    private static List<String> activities(OccupationDocument occupation) {
        return Stream.concat(
                Stream.ofNullable(occupation.emergingTasks()).flatMap(List::stream)
                        .map(OccupationDocument.EmergingTask::task),
                Stream.ofNullable(occupation.workActivities()).flatMap(List::stream)
                        .map(OccupationDocument.WorkActivity::title))
                .toList();
    }

    /** The codes of an occupation: those of other classifications, then its own. */
    private static List<String> codes(OccupationDocument occupation) {
        Stream<String> others = Stream.ofNullable(occupation.crosswalks()).flatMap(List::stream)
                .flatMap(crosswalk -> crosswalk.codes().stream().map(OccupationDocument.Code::code)
                        .filter(code -> !code.equals(occupation.soc())).map(code -> label(crosswalk.scheme(), code)));
        return Stream.concat(others, Stream.of(label(CodeScheme.SOC_2018, occupation.soc()),
                label(CodeScheme.ONET_SOC_2019, occupation.onetSoc()))).toList();
    }

    private static String label(CodeScheme scheme, String code) {
        return scheme.title() + " " + code;
    }

    /** What a code, after the name of its classification, is looked up by: its digits, or the last part of a URI. */
    static String codeKey(String code) {
        String uri = code.substring(code.lastIndexOf('/') + 1);
        return uri.equals(code) ? code.substring(code.lastIndexOf(' ') + 1).replaceAll("[^0-9]", "")
                : uri.toLowerCase(Locale.ROOT);
    }

    /** A title with its abbreviation before or after it is two: Registered Nurse (RN), RN (Registered Nurse). */
    private static void addTitle(List<String> titles, List<String> abbreviations, String title) {
        Matcher both = ABBREVIATED.matcher(title);
        if (!both.matches() || !Words.withoutException(title).equals(title)) {
            titles.add(title);
            return;
        }
        List<String> pair = List.of(both.group(1), both.group(2));
        titles.addAll(pair);
        for (int i = 0; i < 2; i++) {
            String form = String.join("", Words.forms(pair.get(i)));
            if (form.length() <= LONGEST_ABBREVIATION && !pair.get(i).contains(" ") && pair.get(1 - i).contains(" ")) {
                abbreviations.add(form + "=" + String.join(" ", Words.forms(pair.get(1 - i))));
            }
        }
    }

    private static Entry of(SearchType type, String slug, List<String> titles, String summary, List<String> passages,
            Set<String> takes,
            Set<String> names) {
        return new Entry(type, slug, titles, List.of(), summary, passages, List.of(), List.of(), null, null, 0, takes,
                names);
    }

    private static Set<String> keys(DocumentType type, Stream<String> slugs) {
        var keys = new TreeSet<String>();
        slugs.forEach(slug -> keys.add(key(type, slug)));
        return keys;
    }

    private static List<String> titles(String... titles) {
        return Arrays.stream(titles).filter(Objects::nonNull).distinct().toList();
    }

    private static List<String> texts(String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).toList();
    }
}
