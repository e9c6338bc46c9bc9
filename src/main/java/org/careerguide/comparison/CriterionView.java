package org.careerguide.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.careerguide.source.Published;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of a comparison: for each role the items that it has. */
@Schema(name = "Criterion", description = "A row of a curated comparison, with a list of items for each role.")
public record CriterionView(
        @Schema(required = true, description = "Identifier within the comparison.", examples = "primary-focus") String slug,
        @Schema(required = true) String title,
        @Schema(description = "One-sentence description of the row.") String summary,
        @Schema(required = true, description = "`same` if all roles have the same items, otherwise `differs`.") Result result,
        @Schema(required = true, description = "One entry for each compared role.") List<Value> values) {

    /** Whether the roles have the same items. */
    @Schema(name = "CriterionResult")
    public enum Result {
        @JsonProperty("same")
        SAME,
        @JsonProperty("differs")
        DIFFERS
    }

    /** What one role has. */
    @Schema(name = "CriterionValue", description = "Items of one role for a criterion.")
    public record Value(@Schema(required = true) Link role, @Schema(required = true) List<Item> items) {
    }

    /** One item of a role. */
    @Schema(name = "CriterionItem", description = "An item of a role for a criterion.")
    public record Item(
            @Schema(required = true, description = "The item as text.", examples = "Communication") String text,
            @Schema(required = true, description = "Type of what the item refers to.") ItemType type,
            @Schema(description = "Slug of what the item refers to. Absent for plain text.") String slug,
            @Schema(description = "URL of what the item refers to. Absent if it has no page.") ApiUrl url,
            @Schema(required = true, description = "Whether every compared role has the same item.") boolean shared) {
    }

    /** What an item stands for. */
    @Schema(name = "CriterionItemType")
    public enum ItemType {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("skill")
        SKILL,
        @JsonProperty("tool")
        TOOL,
        @JsonProperty("work-setting")
        WORK_SETTING,
        @JsonProperty("role")
        ROLE
    }

    static CriterionView of(Comparison comparison, Criterion criterion) {
        Map<String, List<ComparisonItem>> byRole = comparison.items.stream()
                .filter(item -> item.criterionSlug.equals(criterion.slug))
                .collect(Collectors.groupingBy(item -> item.role.slug));
        List<Set<String>> keys = byRole.values().stream()
                .map(items -> items.stream().map(CriterionView::key).collect(Collectors.toSet())).toList();
        boolean same = byRole.size() == comparison.roles.size() && keys.stream().distinct().count() == 1;
        Predicate<ComparisonItem> shared = item -> byRole.size() == comparison.roles.size()
                && keys.stream().allMatch(ofRole -> ofRole.contains(key(item)));
        return new CriterionView(criterion.slug, criterion.title, criterion.summary,
                same ? Result.SAME : Result.DIFFERS,
                comparison.roles.stream().map(compared -> new Value(
                        Link.of("roles", compared.role.slug, compared.role.title),
                        byRole.getOrDefault(compared.role.slug, List.of()).stream()
                                .map(item -> item(item, shared.test(item))).toList()))
                        .toList());
    }

    /** What makes two items the same: the thing that they stand for, or else their words. */
    private static String key(ComparisonItem item) {
        Published thing = thing(item);
        return type(item) + ":" + (thing == null ? Published.sortForm(item.text) : thing.slug);
    }

    private static Item item(ComparisonItem item, boolean shared) {
        Published thing = thing(item);
        ItemType type = type(item);
        return new Item(item.text != null ? item.text : thing.title, type, thing == null ? null : thing.slug,
                switch (type) {
                    case SKILL -> ApiUrl.of("skills", thing.slug);
                    case TOOL -> ApiUrl.of("tools", thing.slug);
                    case ROLE -> ApiUrl.of("roles", thing.slug);
                    case TEXT, WORK_SETTING -> null;
                }, shared);
    }

    private static ItemType type(ComparisonItem item) {
        return item.skill != null ? ItemType.SKILL
                : item.tool != null ? ItemType.TOOL
                        : item.workSetting != null ? ItemType.WORK_SETTING
                                : item.itemRole != null ? ItemType.ROLE : ItemType.TEXT;
    }

    private static Published thing(ComparisonItem item) {
        return switch (type(item)) {
            case SKILL -> item.skill;
            case TOOL -> item.tool;
            case WORK_SETTING -> item.workSetting;
            case ROLE -> item.itemRole;
            case TEXT -> null;
        };
    }
}
