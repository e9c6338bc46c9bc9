package org.careerguide.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.Content;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.InterestArea;
import org.careerguide.content.ProgrammeDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.place.NamedPlaces;
import org.careerguide.programme.NamedProgrammes;
import org.careerguide.role.JobFamily;
import org.careerguide.source.Figures;
import org.careerguide.web.Values;

/** Describes the filters of a list in words. */
@Singleton
class FilterWords {

    private static final Map<String, DocumentType> NAMED = Map.of("role", DocumentType.ROLE, "skill", DocumentType.SKILL,
            "tool", DocumentType.TOOL, "hotTechnology", DocumentType.TOOL, "certification", DocumentType.CERTIFICATION);
    /** Labels of parameters whose values do not tell what they are. */
    private static final Map<String, String> LABELS = Map.of("hotTechnology", "hot technology ", "jobZone", "job zone ",
            "education", "typical entry education ", "onetSoc", "O*NET-SOC ", "soc", "SOC ", "minMedianWage",
            "median wage at least ", "maxMedianWage", "median wage at most ", "minWage", "median wage at least ",
            "minProjectedChange", "projected change at least ", "maxProjectedChange", "projected change at most ");
    /** Parameters of a profile, in the order in which they are described. */
    private static final List<String> PROFILE = List.of("interests", "values", "skills");
    /** Parameters that leave nothing out. */
    private static final Set<String> UNFILTERED = Set.of("cursor", "limit", "count", "sort", "fields", "expand", "draft",
            "theme", "accent", "interests", "values", "skills");

    private static final int MOST_NAMED = 3;

    private final NamedPlaces places;
    private final NamedProgrammes programmes;

    FilterWords(NamedPlaces places, NamedProgrammes programmes) {
        this.places = places;
        this.programmes = programmes;
    }

    /** The filters of a query in words; empty if there are none. */
    String of(Map<String, List<String>> query, Content content) {
        return query.entrySet().stream().filter(one -> !UNFILTERED.contains(one.getKey()))
                .map(one -> LABELS.getOrDefault(one.getKey(), "") + words(one.getKey(), one.getValue().get(0).strip(), content))
                .collect(Collectors.joining("; "));
    }

    /** What roles are matched with, such as “interests and work values”. */
    static String matched(Map<String, List<String>> query) {
        return PROFILE.stream().filter(query::containsKey).map(name -> name.equals("values") ? "work values" : name)
                .collect(Collectors.joining(", ")).replaceFirst(", ([^,]+)$", " and $1");
    }

    /** The profile of a person in words, the highest numbers first. */
    String profile(Map<String, List<String>> query, Content content) {
        return PROFILE.stream().filter(query::containsKey).map(name -> {
            List<String> values = Values.of(query.get(name).get(0));
            return name.equals("skills") && values.size() > MOST_NAMED ? values.size() + " skills"
                    : values.stream().map(value -> value.strip().split(":"))
                            .sorted(Comparator.comparing((String[] value) -> new BigDecimal(value[1])).reversed())
                            .map(value -> profiled(name, value[0], content) + " " + value[1]).collect(Collectors.joining(", "));
        }).collect(Collectors.joining("; "));
    }

    private static String profiled(String name, String code, Content content) {
        return switch (name) {
            case "interests" -> InterestArea.of(code).map(InterestArea::title).orElse(code);
            case "values" -> code.substring(0, 1).toUpperCase(Locale.ROOT) + spaced(code.substring(1));
            default -> named(SkillDocument.class, code, content);
        };
    }

    /** The title of a document; its slug if there is no such document. */
    static <D extends Document> String named(Class<D> type, String slug, Content content) {
        return content.find(type, slug).map(found -> found.document().title()).orElse(slug);
    }

    private String words(String name, String value, Content content) {
        if (name.equals("programme")) {
            return each(value,
                    one -> programmes.slug(one).map(slug -> named(ProgrammeDocument.class, slug, content)).orElse(one));
        }
        if (NAMED.containsKey(name)) {
            return each(value, slug -> named(NAMED.get(name).documentClass(), slug, content));
        }
        return switch (name) {
            case "q" -> "“" + value + "”";
            case "place" -> places.title(value);
            case "jobFamily" -> each(value, family -> JobFamily.of(family).map(JobFamily::title).orElse(family));
            case "interest" -> each(value, area -> InterestArea.of(area).map(InterestArea::title).orElse(area));
            case "scheme" -> each(value, scheme -> CodeScheme.ofCode(scheme).map(CodeScheme::title).orElse(scheme));
            case "minMedianWage", "maxMedianWage", "minWage" -> wage(new BigDecimal(value));
            case "minProjectedChange", "maxProjectedChange" -> change(new BigDecimal(value));
            case "education" -> each(value, level -> spaced(level).replaceFirst("^(bachelor|master|associate)s ", "$1's "));
            case "kind" -> each(value, FilterWords::spaced);
            default -> each(value, UnaryOperator.identity());
        };
    }

    /** A wage with all its decimals. */
    private static String wage(BigDecimal amount) {
        return amount.compareTo(Figures.money(amount)) == 0 ? Figures.shown(amount, "USD/year") : "$" + amount + " a year";
    }

    /** A change in percent with all its decimals. */
    private static String change(BigDecimal percent) {
        return percent.stripTrailingZeros().scale() > Figures.MOST_DECIMALS ? percent.toString().replaceFirst("^-", "−") + " %"
                : Figures.shown("changePercent", percent, "percent", false);
    }

    private static String each(String values, UnaryOperator<String> words) {
        return Values.of(values).stream().map(String::strip).map(words).distinct().collect(Collectors.joining(" or "));
    }

    private static String spaced(String code) {
        return code.replace('-', ' ');
    }
}
