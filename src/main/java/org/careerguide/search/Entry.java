package org.careerguide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.CertificationDocument;
import org.careerguide.content.CodeScheme;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.content.Place;
import org.careerguide.content.References;
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
 * @param refers the documents that it shows some of, and the skills and tools of a role
 */
record Entry(DocumentKey key, List<String> titles, List<String> abbreviations, String summary, List<String> passages,
        List<String> activities, List<String> codes, String jobFamily, String counted, long jobs, Set<DocumentKey> refers) {

    private static final Pattern ABBREVIATED = Pattern.compile("(.+?) \\(([^()]+)\\)");
    private static final int LONGEST_ABBREVIATION = 6;
    /** How many codes, the last ones, are those of the occupation itself: SOC 2018 and O*NET-SOC 2019. */
    private static final int OWN_CODES = 2;
    /** The types of documents that others show some of. */
    static final Set<DocumentType> SHOWN = EnumSet.of(DocumentType.ORGANISATION, DocumentType.RESPONSIBILITY,
            DocumentType.OCCUPATION);
    private static final Set<DocumentType> OF_ROLES = EnumSet.of(DocumentType.SKILL, DocumentType.TOOL);

    /** An entry of what is no role. */
    private Entry(Document document, List<String> titles, List<String> passages) {
        this(DocumentKey.of(document), titles, List.of(), document.summary(), passages, List.of(), List.of(), null, null, 0,
                references(document));
    }

    SearchType type() {
        return SearchType.of(key.type()).orElseThrow();
    }

    /** What an entry refers to. */
    static Set<DocumentKey> references(Document document) {
        return References.of(document).stream().map(References.Reference::key)
                .filter(key -> SHOWN.contains(key.type())
                        || document instanceof RoleDocument && OF_ROLES.contains(key.type()))
                .collect(Collectors.toSet());
    }

    /**
     * The entry of a document.
     *
     * @param parts the documents that it shows some of; those that are missing are left out
     */
    static Entry of(Document document, Map<DocumentKey, Document> parts) {
        if (document instanceof RoleDocument role) {
            return ofRole(role, parts);
        } else if (document instanceof CertificationDocument one) {
            var issuer = (OrganisationDocument) parts.get(new DocumentKey(DocumentType.ORGANISATION, one.issuer()));
            return new Entry(one, texts(one.title(), one.code(), issuer == null ? null : issuer.abbreviation()),
                    texts(one.description(), issuer == null ? null : issuer.title()));
        } else if (document instanceof SkillDocument one) {
            return new Entry(one, texts(one.title()), texts(one.description()));
        } else if (document instanceof ToolDocument one) {
            return new Entry(one, texts(one.title()),
                    texts(one.description(), one.category() == null ? null : one.category().title()));
        } else if (document instanceof GuideDocument one) {
            return new Entry(one, texts(one.title()),
                    one.chapters().stream().flatMap(chapter -> Stream.of(chapter.title(), chapter.body())).toList());
        } else if (document instanceof ComparisonDocument one) {
            return new Entry(one, texts(one.title()), texts(one.introduction(), one.verdict().summary()));
        }
        return new Entry(document, texts(document.title()), texts(((CaseStudyDocument) document).story()));
    }

    private static Entry ofRole(RoleDocument role, Map<DocumentKey, Document> parts) {
        var occupation = role.reference() == null ? null
                : (OccupationDocument) parts.get(new DocumentKey(DocumentType.OCCUPATION, role.reference().occupation()));
        OccupationDocument.Wages wages = occupation == null ? null
                : each(occupation.wages()).filter(one -> one.employment() != null && Place.isNation(one.place().code()))
                        .max(Comparator.comparing(OccupationDocument.Wages::date)).orElse(null);
        Stream<String> tasks = each(role.responsibilities())
                .map(task -> (ResponsibilityDocument) parts
                        .get(new DocumentKey(DocumentType.RESPONSIBILITY, task.responsibility())))
                .filter(Objects::nonNull).map(ResponsibilityDocument::title);
        var titles = new ArrayList<>(List.of(role.title()));
        var abbreviations = new ArrayList<String>();
        each(role.alternateTitles()).forEach(other -> addTitle(titles, abbreviations, other.title()));
        return new Entry(DocumentKey.of(role), titles.stream().distinct().toList(), abbreviations, role.summary(),
                Stream.concat(Stream.of(role.description()), tasks).toList(),
                occupation == null ? List.of() : activities(occupation),
                occupation == null ? List.of() : codes(occupation),
                occupation == null ? null : occupation.soc().substring(0, 2),
                wages == null ? null : wages.collectedFor() == null ? occupation.soc() : wages.collectedFor().soc(),
                wages == null ? 0 : wages.employment(), references(role));
    }

    private static <T> Stream<T> each(List<T> list) {
        return Stream.ofNullable(list).flatMap(List::stream);
    }

    private static List<String> activities(OccupationDocument occupation) {
        return Stream.concat(each(occupation.emergingTasks()).map(OccupationDocument.EmergingTask::task),
                each(occupation.workActivities()).map(OccupationDocument.WorkActivity::title)).toList();
    }

    /** The codes of an occupation: those of other classifications, then its own. */
    private static List<String> codes(OccupationDocument occupation) {
        Stream<String> others = each(occupation.crosswalks())
                .flatMap(crosswalk -> crosswalk.codes().stream().map(OccupationDocument.Code::code)
                        .filter(code -> !code.equals(occupation.soc())).map(code -> label(crosswalk.scheme(), code)));
        return Stream.concat(others, Stream.of(label(CodeScheme.SOC_2018, occupation.soc()),
                label(CodeScheme.ONET_SOC_2019, occupation.onetSoc()))).toList();
    }

    /** Returns the codes of the occupation itself, without those of other classifications. */
    static List<String> ownCodes(List<String> codes) {
        return codes.subList(Math.max(0, codes.size() - OWN_CODES), codes.size());
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

    /** Returns the texts that are not null, each once. */
    private static List<String> texts(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).distinct().toList();
    }
}
