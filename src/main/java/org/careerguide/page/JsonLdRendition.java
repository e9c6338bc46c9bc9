package org.careerguide.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.careerguide.content.CodeScheme;
import org.careerguide.content.Place;
import org.careerguide.source.Attribution;
import org.careerguide.source.SourceCredit;

/**
 * A sheet as JSON-LD in the terms of schema.org: a role is an Occupation, a comparison an ItemList of them. Missing values and
 * lower bounds are left out, since schema.org has no terms for them.
 */
final class JsonLdRendition {

    private static final String TYPE = "@type";
    private static final Set<String> BRIEF = Set.of("wages", "education", "outlook");
    /** Parts with sources of their own for which schema.org has no terms. */
    private static final Set<String> NOT_IN_TERMS = Set.of("outlook", "ai-exposure", "programmes");

    private JsonLdRendition() {
    }

    static Map<String, Object> of(Sheet sheet, String url) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        if (sheet.heads().size() == 1) {
            document.putAll(occupation(sheet, sheet.heads().get(0)));
        } else {
            document.put(TYPE, "ItemList");
            document.put("@id", url);
            document.put("name", sheet.title());
            put(document, "description", sheet.summary());
            document.put("numberOfItems", sheet.heads().size());
            var items = new ArrayList<Map<String, Object>>();
            for (Sheet.Head head : sheet.heads()) {
                var item = thing("ListItem");
                item.put("position", items.size() + 1);
                item.put("item", occupation(sheet, head));
                items.add(item);
            }
            document.put("itemListElement", items);
        }
        document.put("subjectOf", page(sheet, url));
        return document;
    }

    /** The same without lists of items, which would be as long as the page that it describes. */
    static Map<String, Object> brief(Sheet sheet, String url) {
        return of(new Sheet(sheet.title(), sheet.summary(), null, sheet.textSource(), sheet.heads(),
                sheet.parts().stream().filter(part -> BRIEF.contains(part.code())).toList(), null, List.of(), sheet.wages(),
                List.of(), sheet.attribution(), sheet.contentVersion()), url);
    }

    private static Map<String, Object> occupation(Sheet sheet, Sheet.Head head) {
        var occupation = thing("Occupation");
        occupation.put("@id", head.url());
        occupation.put("url", head.page());
        occupation.put("name", head.title());
        put(occupation, "description", head.summary());
        put(occupation, "responsibilities", texts(sheet, head, "responsibilities"));
        var skills = new ArrayList<String>();
        for (String part : List.of("skills", "knowledge", "abilities", "tools")) {
            skills.addAll(Objects.requireNonNullElse(texts(sheet, head, part), List.of()));
        }
        put(occupation, "skills", skills.isEmpty() ? null : skills);
        List<Map<String, Object>> codes = lines(sheet, head, "codes").stream().map(JsonLdRendition::code).toList();
        put(occupation, "occupationalCategory", codes.isEmpty() ? null : codes);
        put(occupation, "qualifications", texts(sheet, head, "certifications"));
        lines(sheet, head, "education").stream().filter(line -> line.figure() != null && line.figure().words() != null)
                .findFirst().ifPresent(line -> {
                    var credential = thing("EducationalOccupationalCredential");
                    credential.put("credentialCategory", line.figure().words());
                    occupation.put("educationRequirements", credential);
                });
        sheet.wages().stream().filter(wages -> wages.head().equals(head) && hasExactWage(wages)).findFirst()
                .ifPresent(wages -> {
                    occupation.put("estimatedSalary", List.of(salary(wages)));
                    if (wages.origin().place() != null) {
                        var location = thing(
                                Place.isNation(wages.origin().placeCode()) ? "Country" : "AdministrativeArea");
                        location.put("name", wages.origin().place());
                        occupation.put("occupationLocation", List.of(location));
                    }
                });
        return occupation;
    }

    /** A code with its classification; the code of an ESCO occupation is a URI. */
    private static Map<String, Object> code(Sheet.Line line) {
        var code = thing("CategoryCode");
        boolean titled = line.text().equals(CodeScheme.ESCO.title());
        code.put("inCodeSet", line.text());
        code.put("codeValue", titled ? line.url() : line.figure().words());
        put(code, "name", titled ? line.figure().words() : null);
        return code;
    }

    private static boolean hasExactWage(Sheet.WageRange wages) {
        return wages.known().stream().anyMatch(amount -> !amount.atLeast());
    }

    private static Map<String, Object> salary(Sheet.WageRange wages) {
        var salary = thing("MonetaryAmountDistribution");
        salary.put("name", "base");
        salary.put("currency", wages.unit().substring(0, wages.unit().indexOf('/')));
        salary.put("duration", wages.unit().endsWith("/hour") ? "PT1H" : "P1Y");
        put(salary, "percentile10", exact(wages.percentile10()));
        put(salary, "percentile25", exact(wages.percentile25()));
        put(salary, "median", exact(wages.median()));
        put(salary, "percentile75", exact(wages.percentile75()));
        put(salary, "percentile90", exact(wages.percentile90()));
        salary.put("description", wages.origin().source() + ", " + wages.origin().when()
                + (wages.origin().via() == null ? "" : ", " + wages.origin().via()));
        salary.put("url", wages.origin().url());
        return salary;
    }

    private static BigDecimal exact(Sheet.Amount amount) {
        return amount == null || amount.atLeast() ? null : amount.value();
    }

    /** The page, with licence, credit and sources, which an occupation cannot have. */
    private static Map<String, Object> page(Sheet sheet, String url) {
        var page = thing("WebPage");
        page.put("url", url);
        page.put("name", sheet.title());
        page.put("version", sheet.contentVersion());
        page.put("license", sheet.attribution().licence().url());
        boolean hasWages = sheet.wages().stream().anyMatch(JsonLdRendition::hasExactWage);
        Attribution attribution = sheet
                .crediting(part -> !NOT_IN_TERMS.contains(part.code()) && (hasWages || !part.code().equals("wages")));
        page.put("creditText", attribution.text());
        if (attribution.sources() != null) {
            page.put("citation", attribution.sources().stream().map(JsonLdRendition::citation).toList());
        }
        return page;
    }

    private static Map<String, Object> citation(SourceCredit source) {
        var work = thing("CreativeWork");
        work.put("name", source.title());
        work.put("url", source.website());
        var publisher = thing("Organization");
        publisher.put("name", source.publisher());
        work.put("publisher", publisher);
        put(work, "license", source.licenceUrl() == null ? source.licence() : source.licenceUrl());
        return work;
    }

    private static List<String> texts(Sheet sheet, Sheet.Head head, String part) {
        List<String> texts = lines(sheet, head, part).stream().map(Sheet.Line::text).toList();
        return texts.isEmpty() ? null : texts;
    }

    private static List<Sheet.Line> lines(Sheet sheet, Sheet.Head head, String part) {
        return sheet.parts().stream().filter(one -> !one.curated() && one.code().equals(part))
                .flatMap(one -> one.cells().stream()).filter(cell -> cell.head().equals(head))
                .flatMap(cell -> cell.lines().stream()).toList();
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put(TYPE, type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, Object value) {
        if (value instanceof BigDecimal number) {
            thing.put(name, number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number);
        } else if (value != null) {
            thing.put(name, value);
        }
    }
}
