package org.careerguide.importer.crosswalk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.CrosswalkDocument;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ProgrammeDocument;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;
import org.careerguide.importer.Slugs;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Live;
import org.careerguide.publish.Origin;

/**
 * Makes documents of crosswalks, and of what they say of programmes of study and live occupations. All crosswalks are one
 * layer, which is derived again whenever one of them or the occupations change, so the order of imports does not matter.
 */
public final class CrosswalkImport {

    static final String LAYER = "crosswalks";

    /** Values that mean that a code has no counterpart. */
    private static final Set<String> NO_MATCH = Set.of("99.9999", "99-9999");

    private final Live live;
    private final Map<String, CrosswalkDocument> crosswalks = new TreeMap<>();
    private final Map<String, String> programmeSlugs = new LinkedHashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private CrosswalkImport(Live live) {
        this.live = live;
        live.documents(CrosswalkDocument.class, LAYER).forEach(known -> crosswalks.put(known.slug(), known));
    }

    /** The documents of a table, whose layout is recognised. */
    public static FileRead read(Path path, Live live) {
        CsvTable table = CsvTable.read(path);
        Optional<CrosswalkLayout> layout = CrosswalkLayout.of(table);
        if (layout.isPresent()) {
            return read(table, layout.get(), live);
        }
        if (ExposureImport.isLayoutOf(table)) {
            return ExposureImport.read(table, live);
        }
        throw new DamagedFileException(table.file(), 1, "its columns are " + String.join(", ", table.columns())
                + ": this layout is not known. Known are " + Arrays.stream(CrosswalkLayout.values())
                        .map(known -> String.join(", ", known.columns())).collect(Collectors.joining("; "))
                + "; " + String.join(", ", ExposureImport.columns()));
    }

    private static FileRead read(CsvTable table, CrosswalkLayout layout, Live live) {
        var made = new CrosswalkImport(live);
        made.crosswalks.put(layout.slug(), layout.read(table));
        made.notes.add("Read " + table.rows().size() + " rows of the " + layout.source().title());
        made.notes.addAll(table.passedOver());
        DocumentSet set = made.make();
        Map.of(DocumentType.PROGRAMME, "programmes", DocumentType.OCCUPATION, "codes of occupations")
                .forEach((type, what) -> FileRead.goes(made.notes, what, set.withdrawals().stream()
                        .filter(gone -> gone.type() == type).map(DocumentSet.Withdrawal::slug).toList()));
        return new FileRead(set, made.notes);
    }

    /** The documents of all imported crosswalks, derived again for the live occupations; an empty set if there are none. */
    public static DocumentSet again(Live live) {
        return new CrosswalkImport(live).make();
    }

    private DocumentSet make() {
        for (CrosswalkLayout layout : CrosswalkLayout.values()) {
            if (crosswalks.containsKey(layout.slug())) {
                documents.add(layout.source());
            }
        }
        documents.addAll(crosswalks.values());
        if (!crosswalks.isEmpty()) {
            addProgrammes();
            addOccupations();
        }
        List<DocumentSet.Entry> entries = documents.stream()
                .map(document -> new DocumentSet.Entry("crosswalks", Map.of(), document)).toList();
        return new DocumentSet(Origin.RELEASE, LAYER, entries, withdrawals(), List.of());
    }

    private List<DocumentSet.Withdrawal> withdrawals() {
        Map<DocumentType, Set<String>> stated = documents.stream().collect(Collectors.groupingBy(DocumentType::of,
                Collectors.mapping(Document::slug, Collectors.toSet())));
        var withdrawals = new ArrayList<DocumentSet.Withdrawal>();
        for (DocumentType type : List.of(DocumentType.OCCUPATION, DocumentType.PROGRAMME)) {
            live.slugs(type, LAYER).stream().filter(slug -> !stated.getOrDefault(type, Set.of()).contains(slug))
                    .forEach(slug -> withdrawals.add(new DocumentSet.Withdrawal("crosswalks", 0, type, slug,
                            "The crosswalk that was imported last does not have it.")));
        }
        return withdrawals;
    }

    private void addProgrammes() {
        CrosswalkDocument crosswalk = crosswalks.get(CrosswalkLayout.PROGRAMMES.slug());
        if (crosswalk == null) {
            return;
        }
        Map<String, List<CrosswalkDocument.Row>> byCode = byCode(crosswalk.rows(), CrosswalkDocument.Row::from);
        var slugs = new Slugs("programme");
        Map<String, String> known = Slugs.known(live, ProgrammeDocument.class, ProgrammeDocument::code);
        Set<String> taken = new HashSet<>(known.values());
        byCode.forEach((code, rows) -> {
            if (NO_MATCH.contains(code)) {
                return;
            }
            String title = OccupationCodes.plain(rows.get(0).fromTitle());
            String slug = known.computeIfAbsent(code, one -> slugs.free(title, one, taken));
            taken.add(slug);
            programmeSlugs.put(code, slug);
            List<ProgrammeDocument.PreparesFor> occupations = rows.stream().filter(row -> !NO_MATCH.contains(row.to()))
                    .map(row -> new ProgrammeDocument.PreparesFor(row.to(), row.toTitle())).toList();
            documents.add(new ProgrammeDocument(slug, title, code, occupations, crosswalk.year(), crosswalk.quality(),
                    occupations.isEmpty() ? Map.of("occupations", MissingReason.NOT_APPLICABLE) : null, crosswalk.sources(),
                    null));
        });
    }

    private void addOccupations() {
        List<OccupationDocument> occupations = live.documents(OccupationDocument.class);
        var codes = new OccupationCodes(crosswalks.values(), occupations);
        Map<String, Integer> breadth = breadth();
        int with = 0;
        for (OccupationDocument occupation : occupations) {
            List<OccupationDocument.Crosswalk> stated = codes.of(occupation);
            if (stated.isEmpty()) {
                continue;
            }
            var figures = OccupationBuilder.figuresOf(occupation);
            figures.crosswalks = stated.stream()
                    .map(crosswalk -> withoutNoMatch(crosswalk)).filter(crosswalk -> !crosswalk.codes().isEmpty()).toList();
            figures.programmes = stated.stream().filter(crosswalk -> crosswalk.scheme() == CodeScheme.CIP_2020)
                    .flatMap(crosswalk -> crosswalk.codes().stream()
                            .filter(code -> programmeSlugs.containsKey(code.code()))
                            .sorted(Comparator.comparing((OccupationDocument.Code code) -> breadth.get(code.code()))
                                    .thenComparing(OccupationDocument.Code::code))
                            .map(code -> new OccupationDocument.Programme(programmeSlugs.get(code.code()), code.code(),
                                    crosswalk.source())))
                    .toList();
            boolean noProgramme = figures.programmes.isEmpty()
                    && stated.stream().anyMatch(crosswalk -> crosswalk.scheme() == CodeScheme.CIP_2020);
            figures.missing = noProgramme ? Map.of("programmes", MissingReason.NOT_APPLICABLE) : null;
            figures.sources = stated.stream().map(OccupationDocument.Crosswalk::source).distinct().toList();
            documents.add(figures.build());
            with++;
        }
        notes.add("Occupations with codes of other classifications: " + with + ", without: " + (occupations.size() - with));
        List<String> unresolved = codes.unresolved();
        if (!unresolved.isEmpty()) {
            notes.add("Codes that lead to no occupation here: " + unresolved.size() + " "
                    + FileRead.examples(unresolved));
        }
    }

    private static OccupationDocument.Crosswalk withoutNoMatch(OccupationDocument.Crosswalk crosswalk) {
        return new OccupationDocument.Crosswalk(crosswalk.scheme(), crosswalk.year(), crosswalk.quality(),
                crosswalk.codes().stream().filter(code -> !NO_MATCH.contains(code.code())).toList(), crosswalk.source());
    }

    /** For how many occupations each programme prepares: the fewer, the more specific it is. */
    private Map<String, Integer> breadth() {
        CrosswalkDocument crosswalk = crosswalks.get(CrosswalkLayout.PROGRAMMES.slug());
        return crosswalk == null ? Map.of()
                : byCode(crosswalk.rows(), CrosswalkDocument.Row::from).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    static <T> Map<String, List<T>> byCode(Collection<T> rows, Function<T, String> code) {
        return rows.stream().collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList()));
    }
}
