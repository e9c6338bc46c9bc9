package org.careerguide.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.References;
import org.careerguide.web.Nearest;

/** Checks that the documents of a set fit together, and fit what is live. */
final class DocumentCheck {

    /** The most unknown slugs for which the nearest known one is named. Each is compared with all that are known. */
    static final int MOST_COMPARED = 50;

    /** The constraints of sets larger than this are checked on all processors. */
    private static final int PARALLEL_FROM = 1000;

    private final Map<DocumentType, Set<String>> known = new HashMap<>();
    private final List<ContentMistake> mistakes = new ArrayList<>();
    private final Map<String, String> stated = new HashMap<>();
    private int compared;

    private DocumentCheck() {
    }

    /** What is live before the publication; each part is read only if a check needs it. */
    interface LiveContent {

        /** The slugs of what is live. */
        Map<DocumentType, Set<String>> slugs();

        /** Whether something of this type and slug was withdrawn. */
        boolean withdrawn(DocumentKey key);

        /** Documents that are not live, and become so when a live document names them. */
        Set<DocumentKey> dormant();

        /** Whether other layers go on stating the document when the layer of the set no longer does. */
        boolean staysWithout(DocumentKey key);

        /** The live documents of some types that name some documents, and perhaps others that do not. */
        Collection<Document> naming(Collection<DocumentType> types, Collection<DocumentKey> named);

        /** What layers other than that of the set state of some documents. */
        Collection<Document> statedBeside(Collection<DocumentKey> keys);

        /** The slugs of the occupations that are live, by O*NET-SOC code. */
        Map<String, String> occupations();
    }

    /** Returns all mistakes of a set, given what is live. */
    static List<ContentMistake> of(DocumentSet set, ConstraintCheck constraints, LiveContent live) {
        var check = new DocumentCheck();
        check.mistakes.addAll(set.mistakes());
        live.slugs().forEach((type, slugs) -> check.known.put(type, new HashSet<>(slugs)));
        live.dormant().forEach(key -> check.known(key.type()).add(key.slug()));
        Map<String, DocumentSet.Withdrawal> withdrawn = new HashMap<>();
        // Withdrawals of a release cannot be mistakes: what others still name stays.
        List<DocumentSet.Withdrawal> withdrawals = set.origin() == Origin.RELEASE ? List.of() : set.withdrawals();
        for (DocumentSet.Withdrawal withdrawal : withdrawals) {
            withdrawn.put(withdrawal.type().code() + "/" + withdrawal.slug(), withdrawal);
            check.check(withdrawal, live);
        }
        Map<String, Set<String>> reported = new HashMap<>();
        set.mistakes().forEach(one -> reported.computeIfAbsent(one.file(), file -> new HashSet<>()).add(one.field()));
        var sound = new ArrayList<DocumentSet.Entry>();
        Map<DocumentSet.Entry, Set<String>> unsound = new IdentityHashMap<>();
        List<Constrained> constrained = (set.entries().size() > PARALLEL_FROM ? set.entries().parallelStream()
                : set.entries().stream())
                .map(one -> Constrained.of(one, set.origin(), reported.getOrDefault(one.file(), Set.of()), constraints))
                .toList();
        for (Constrained checked : constrained) {
            DocumentSet.Entry one = checked.entry();
            Set<String> passedOver = checked.passedOver();
            List<ContentMistake> own = checked.mistakes();
            if (one.document().slug() != null) {
                check.state(one, withdrawn);
            }
            check.mistakes.addAll(own);
            if (own.isEmpty() && !reported.containsKey(one.file())) {
                sound.add(one);
            } else {
                own.forEach(mistake -> passedOver.add(mistake.field()));
                unsound.put(one, passedOver);
            }
        }
        set.entries().forEach(one -> check.checkReferences(one, unsound.getOrDefault(one, Set.of())));
        sound.forEach(check::check);
        check.checkCodes(sound, live);
        if (set.origin() != Origin.RELEASE) {
            check.checkCodesOfReleases(sound, live);
        }
        if (check.mistakes.isEmpty()) {
            check.checkOthers(set, withdrawals, live);
        }
        return check.mistakes;
    }

    /**
     * @param passedOver fields of which no further mistakes are reported
     * @param mistakes those of the document by itself
     */
    private record Constrained(DocumentSet.Entry entry, Set<String> passedOver, List<ContentMistake> mistakes) {

        static Constrained of(DocumentSet.Entry entry, Origin origin, Set<String> reported, ConstraintCheck constraints) {
            Set<String> passedOver = new HashSet<>(reported);
            if (origin == Origin.RELEASE && !entry.isWhole()) {
                passedOver.add("title");
            }
            return new Constrained(entry, passedOver, constraints.of(entry, passedOver));
        }
    }

    private Set<String> known(DocumentType type) {
        return known.computeIfAbsent(type, ignored -> new HashSet<>());
    }

    private void state(DocumentSet.Entry one, Map<String, DocumentSet.Withdrawal> withdrawn) {
        String code = one.type().code();
        String slug = one.document().slug();
        known(one.type()).add(slug);
        one.document().formerSlugsOrEmpty().forEach(known(one.type())::remove);
        String first = stated.putIfAbsent(code + "/" + slug, one.file());
        if (first != null) {
            mistakes.add(one.mistake("slug", "the " + code + " “" + slug + "” is in " + first + " too",
                    "a slug that no other " + code + " has"));
        }
        DocumentSet.Withdrawal withdrawal = withdrawn.get(code + "/" + slug);
        if (withdrawal != null) {
            mistakes.add(withdrawal.mistake("the " + code + " “" + slug + "” is in " + one.file() + " too",
                    "either the document or its withdrawal"));
        }
    }

    private void check(DocumentSet.Withdrawal withdrawal, LiveContent live) {
        CharacterCheck.fault(withdrawal.reason()).ifPresent(fault -> mistakes.add(new ContentMistake(withdrawal.file(),
                withdrawal.line(), "reason", fault.message(), fault.expected())));
        Set<String> slugs = known(withdrawal.type());
        var key = new DocumentKey(withdrawal.type(), withdrawal.slug());
        boolean isThere = live.staysWithout(key) || slugs.remove(withdrawal.slug());
        if (!isThere && !live.withdrawn(key)) {
            mistakes.add(withdrawal.mistake("there is no " + withdrawal.type().code() + " “" + withdrawal.slug() + "”",
                    "the slug of a " + withdrawal.type().code() + nearest(withdrawal.slug(), slugs)));
        }
    }

    /** Reports withdrawals and renames of what documents outside of the set still name. */
    private void checkOthers(DocumentSet set, List<DocumentSet.Withdrawal> withdrawals, LiveContent live) {
        Map<DocumentKey, Function<String, ContentMistake>> gone = new HashMap<>();
        Set<DocumentKey> givenBack = new HashSet<>();
        for (DocumentSet.Withdrawal one : withdrawals) {
            var key = new DocumentKey(one.type(), one.slug());
            if (live.staysWithout(key)) {
                givenBack.add(key);
            } else {
                gone.put(key, by -> one.mistake(by + " names it",
                        "a document that no other names; change or withdraw the other too"));
            }
        }
        for (DocumentSet.Entry one : set.entries()) {
            for (int i = 0; i < FieldRules.size(one.document().formerSlugs()); i++) {
                String field = "formerSlugs[" + i + "]";
                gone.put(new DocumentKey(one.type(), one.document().formerSlugs().get(i)), by -> one.mistake(field,
                        by + " names it",
                        "the new slug in that document too, published together with this one; what a release names keeps its slug"));
            }
        }
        // Nothing names what was withdrawn or renamed before.
        Map<DocumentType, Set<String>> liveSlugs = gone.isEmpty() ? Map.of() : live.slugs();
        gone.keySet().removeIf(key -> !liveSlugs.getOrDefault(key.type(), Set.of()).contains(key.slug()));
        if (gone.isEmpty()) {
            return;
        }
        Set<DocumentType> naming = EnumSet.noneOf(DocumentType.class);
        gone.keySet().forEach(key -> naming.addAll(References.typesThatName(key.type())));
        Stream<Document> others = live.naming(naming, gone.keySet()).stream()
                .filter(other -> !givenBack.contains(DocumentKey.of(other)));
        Stream.concat(others, live.statedBeside(givenBack).stream()).forEach(other -> {
            DocumentKey key = DocumentKey.of(other);
            if (!stated.containsKey(key.type().code() + "/" + key.slug()) && !gone.containsKey(key)) {
                References.of(other).stream().map(named -> gone.get(named.key())).filter(Objects::nonNull).distinct()
                        .forEach(mistake -> mistakes
                                .add(mistake.apply("the " + key.type().code() + " “" + key.slug() + "”")));
            }
        });
    }

    /** Reports a second occupation with the code of another. */
    private void checkCodes(List<DocumentSet.Entry> entries, LiveContent live) {
        Map<String, String> slugs = new HashMap<>();
        List<DocumentSet.Entry> occupations = entries.stream()
                .filter(one -> one.document() instanceof OccupationDocument).toList();
        if (!occupations.isEmpty()) {
            live.occupations().forEach((code, slug) -> {
                if (known(DocumentType.OCCUPATION).contains(slug) && !stated.containsKey("occupation/" + slug)) {
                    slugs.put(code, slug);
                }
            });
        }
        for (DocumentSet.Entry one : occupations) {
            var occupation = (OccupationDocument) one.document();
            String other = slugs.putIfAbsent(occupation.onetSoc(), occupation.slug());
            if (other != null) {
                mistakes.add(one.mistake("onetSoc",
                        "the occupation “" + other + "” has the code " + occupation.onetSoc() + " already",
                        "one document for each code; the slug “" + other + "” adds to what is known of it"));
            }
        }
    }

    /** Reports occupations of packs that have the slug by which a release knows another code. */
    private void checkCodesOfReleases(List<DocumentSet.Entry> entries, LiveContent live) {
        Map<DocumentKey, DocumentSet.Entry> occupations = new HashMap<>();
        entries.stream().filter(one -> one.type() == DocumentType.OCCUPATION)
                .forEach(one -> occupations.put(DocumentKey.of(one.document()), one));
        MergedDocuments.inPortions(occupations.keySet(), portion -> live.statedBeside(portion).stream()
                .filter(other -> other.title() != null).map(OccupationDocument.class::cast).forEach(other -> {
                    DocumentSet.Entry one = occupations.get(DocumentKey.of(other));
                    if (!other.onetSoc().equals(((OccupationDocument) one.document()).onetSoc())) {
                        mistakes.add(one.mistake("onetSoc",
                                "“" + other.slug() + "” is the occupation with the code " + other.onetSoc() + " in a release",
                                other.onetSoc() + ", or another slug"));
                    }
                }));
    }

    /** Checks that what a document names is there, except in fields that have been reported. */
    private void checkReferences(DocumentSet.Entry checked, Set<String> reported) {
        for (References.Reference reference : References.of(checked.document())) {
            Set<String> slugs = known(reference.type());
            if (!slugs.contains(reference.slug()) && !reported.contains(reference.field())) {
                mistakes.add(checked.mistake(reference.field(),
                        "there is no " + reference.type().code() + " “" + reference.slug() + "”",
                        "the slug of a " + reference.type().code() + nearest(reference.slug(), slugs))
                        .withCode(ContentMistake.UNKNOWN_REFERENCE));
            }
        }
    }

    private void check(DocumentSet.Entry checked) {
        Document document = checked.document();
        for (int i = 0; i < FieldRules.size(document.formerSlugs()); i++) {
            if (stated.containsKey(checked.type().code() + "/" + document.formerSlugs().get(i))) {
                mistakes.add(checked.mistake("formerSlugs[" + i + "]",
                        "a document of this pack has the slug “" + document.formerSlugs().get(i) + "”",
                        "a slug that nothing has any more"));
            }
        }
        DocumentRules.check(checked, mistakes);
    }

    private String nearest(String slug, Set<String> slugs) {
        return ++compared > MOST_COMPARED ? "" : Nearest.hint(slug, slugs);
    }
}
