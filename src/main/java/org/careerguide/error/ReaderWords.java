package org.careerguide.error;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.DocumentType;
import org.careerguide.error.Problem.Mistake;

/** Says what went wrong to readers of pages, who know neither the names of parameters nor slugs. */
final class ReaderWords {

    /** A list of everything of a kind: what its link says, and its path. */
    record AllOf(String text, String path) {
    }

    /** What is wrong: a heading, sentences, and the lists to choose from. */
    record Notice(String title, List<String> sentences, Set<AllOf> lists) {
    }

    /** More values than this are not read. */
    private static final int MOST_LISTED = 30;
    private static final String CUT = "This page cannot be shown like this";
    private static final String MISSING = "Something is missing";

    /** Parameters whose names do not say what they are. */
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("q", "search"), Map.entry("sort", "order"),
            Map.entry("roles", "roles to compare"), Map.entry("from", "role to start from"),
            Map.entry("to", "role to get to"), Map.entry("limit", "number of entries on a page"),
            Map.entry("cursor", "place in the list"), Map.entry("version", "version of the guide"),
            Map.entry("accent", "colour"), Map.entry("theme", "look"), Map.entry("lang", "language"),
            Map.entry("criteria", "aspects to compare"), Map.entry("onetSoc", "O*NET-SOC code"), Map.entry("soc", "SOC code"),
            Map.entry("scheme", "kind of code"), Map.entry("first", "first role"), Map.entry("second", "second role"),
            Map.entry("fields", "choice of fields"), Map.entry("expand", "choice of details"),
            Map.entry("count", "wish for a total"));

    /** The mistakes of a form with a field that is not filled in. */
    private static final Set<String> UNFILLED = Set.of("missing-parameter", "empty-value");

    /** What to do where something is missing. */
    private static final Map<String, String> REQUESTS = Map.of("roles", "Choose two to six roles to compare.", "q",
            "Type what you are looking for.", "from", "Choose the role to start from.", "to", "Choose the role to get to.",
            "role", "Choose a role.", "code", "Type the code of an occupation or programme, such as 29-2072.", "interests",
            "Give your points for the six areas of interest, for work values or for skills.", "sort",
            "Choose an area of interest to sort by.");

    /** What is allowed, where the message for programs speaks of slugs or encodings. */
    private static final Map<String, String> ALLOWED = Map.of("accent", "a colour such as 0b7285", "code",
            "the code of an occupation or programme, such as 29-2072", "place",
            "the code or name of a place, such as US-CA or california", "jobFamily", "a job family on the list", "programme",
            "programmes on the list", "skills", "skills on the list with levels from 0 to 7");

    /** The kinds of documents that parameters name. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("roles", "role"), Map.entry("role", "role"),
            Map.entry("from", "role"), Map.entry("to", "role"), Map.entry("first", "role"), Map.entry("second", "role"),
            Map.entry("place", "place"), Map.entry("programme", "programme"), Map.entry("skill", "skill"),
            Map.entry("skills", "skill"), Map.entry("tool", "tool"), Map.entry("hotTechnology", "tool"),
            Map.entry("certification", "certification"), Map.entry("jobFamily", "job-family"));

    /** What people call documents whose type is named otherwise. */
    private static final Map<DocumentType, String> TITLES = Map.of(DocumentType.PROGRAMME, "programmes of study",
            DocumentType.INTEREST, "areas of interest");

    /** The lists to choose from, by the kind of what they list. */
    private static final Map<String, AllOf> LISTS = Stream.concat(Stream.of(list("job-family", "job-families", null)),
            Arrays.stream(DocumentType.values()).filter(DocumentType::hasPages)
                    .map(type -> list(type.code(), type.folder(), TITLES.get(type))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ReaderWords() {
    }

    /**
     * What a problem is to a reader.
     *
     * @param missing what does not exist; null if the problem is another one
     */
    static Notice of(Problem problem, ProblemType type, ContentNotFoundException missing) {
        if (missing != null) {
            return missing(missing);
        }
        if (type == ProblemType.INVALID_PARAMETER && problem.errors() != null) {
            return mistakes(problem.errors());
        }
        return switch (type) {
            case NOT_FOUND -> notice("There is no page at this address", "It may have been typed or copied wrongly.");
            case MALFORMED_URL -> notice("This link is damaged",
                    "Part of the address cannot be read. Copy the link again, or look for the page here.");
            case URL_TOO_LONG -> notice("This address is too long", "Choose less at once: fewer filters, or a shorter search.");
            case METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE -> notice("This page can only be read",
                    "What was sent to it was not taken.");
            case HEADERS_TOO_LARGE -> notice("Your browser sent too much",
                    "Delete the cookies of this site, and try again.");
            case VERSION_GONE -> notice("This version of the guide is no longer kept", "Look at the page of today instead.");
            case WITHDRAWN -> notice("This page was taken down", problem.detail());
            case UNAVAILABLE -> notice("The guide cannot answer at the moment", "Try again in a few seconds.");
            case INTERNAL_ERROR -> notice("Something went wrong on our side",
                    "Try again later. If it happens again, report it with the number below.");
            default -> notice(problem.title(), problem.detail());
        };
    }

    /** The kind of document that a parameter names; null if it names none. */
    static String kind(String parameter) {
        return KINDS.get(parameter);
    }

    private static Notice missing(ContentNotFoundException missing) {
        String kind = missing.kind().replace('-', ' ');
        String sentence = "There is no " + kind + " called “" + missing.shown() + "”.";
        return new Notice("We could not find this " + kind,
                missing.seeAlso() == null ? List.of(sentence)
                        : List.of("Nobody has written a comparison of these roles yet, but their figures can be compared."),
                lists(List.of(missing.kind())));
    }

    private static Notice mistakes(List<Mistake> mistakes) {
        var sentences = new LinkedHashSet<String>();
        mistakes.forEach(mistake -> sentences.add(sentence(mistake)));
        boolean onlyMissing = mistakes.stream().map(Mistake::code).allMatch(UNFILLED::contains);
        return new Notice(onlyMissing ? MISSING : CUT, List.copyOf(sentences),
                lists(mistakes.stream().map(mistake -> KINDS.getOrDefault(mistake.name(), "")).toList()));
    }

    private static String sentence(Mistake mistake) {
        String name = mistake.name();
        String label = label(name);
        String value = mistake.value();
        String kind = kind(name);
        return switch (mistake.code()) {
            case "missing-parameter" -> REQUESTS.getOrDefault(name, "The " + label + " is missing.");
            case "empty-value" -> REQUESTS.getOrDefault(name, "The " + label + " is empty.");
            case "repeated-parameter" -> "The " + label + " is given more than once.";
            case "repeated-value" -> name.equals("to") ? "Choose two different roles."
                    : value == null ? "The " + label + " has a value twice." : "“" + value + "” is given twice.";
            case "bad-cursor" -> "The list has changed since this link was made. Start at its first page.";
            case "missing-value" -> "The " + label + " are incomplete. " + allowed(mistake);
            case "no-profile" -> "All points of the " + label + " are the same, which fits every role alike.";
            default -> {
                if (name.equals("roles") && (mistake.code().equals("out-of-range") || value == null)) {
                    yield "A comparison takes two to six different roles.";
                }
                if (kind != null && value != null && mistake.code().equals("unknown-value")) {
                    yield kind.equals("place") ? "This guide has no wages of “" + value + "”."
                            : "There is no " + kind.replace('-', ' ') + " called “" + value + "”.";
                }
                String wrong = value == null ? "The " + label + " cannot be read." : "“" + value + "” cannot be used as the "
                        + label + ".";
                yield (wrong + " " + allowed(mistake)).strip();
            }
        };
    }

    /** What is allowed, as a sentence; empty if there is nothing to say. */
    private static String allowed(Mistake mistake) {
        String own = ALLOWED.get(mistake.name());
        if (own != null) {
            return "Allowed: " + own + ".";
        }
        List<String> allowed = mistake.allowed();
        if (allowed == null || allowed.size() > MOST_LISTED || "role".equals(KINDS.get(mistake.name()))) {
            return "";
        }
        return "Allowed: " + String.join(", ", allowed.stream().map(ReaderWords::words).toList()) + ".";
    }

    /** A value or condition in words: codes are taken apart, what is a sentence already stays. */
    private static String words(String allowed) {
        String text = allowed.matches("[a-z]+(-[a-z]+)*") ? allowed.replace('-', ' ')
                : allowed.matches("[a-z]+([A-Z][a-z]+)+") ? spaced(allowed) : allowed;
        return text.replaceAll("\\bslugs\\b", "short names").replaceAll("\\bslug\\b", "short name")
                .replaceAll("; /api/v1/[a-z-]+ lists them", "");
    }

    private static String label(String name) {
        if (LABELS.containsKey(name)) {
            return LABELS.get(name);
        }
        return spaced(name).replaceFirst("^min ", "lowest ").replaceFirst("^max ", "highest ");
    }

    private static String spaced(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Set<AllOf> lists(List<String> kinds) {
        var lists = new LinkedHashSet<AllOf>();
        kinds.stream().filter(LISTS::containsKey).map(LISTS::get).forEach(lists::add);
        lists.add(LISTS.get("role"));
        return lists;
    }

    private static Notice notice(String title, String sentence) {
        return new Notice(title, List.of(sentence), lists(List.of()));
    }

    /** A list; what people call it is null if its collection says so. */
    private static Map.Entry<String, AllOf> list(String kind, String collection, String title) {
        return Map.entry(kind, new AllOf("All " + (title == null ? collection.replace('-', ' ') : title),
                "api/v1/" + collection + ".html"));
    }
}
