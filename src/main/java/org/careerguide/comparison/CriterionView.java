package org.careerguide.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.WorkSettingDocument;
import org.careerguide.source.Links;
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

    /** An item of a role. */
    @Schema(name = "CriterionItem", description = "An item of a role for a criterion.")
    public record Item(
            @Schema(required = true, description = "The item as text.", examples = "Communication") String text,
            @Schema(required = true, description = "Type of what the item refers to.") ItemType type,
            @Schema(description = "Slug of what the item refers to. Absent for plain text.") String slug,
            @Schema(description = "URL of what the item refers to. Absent if it has no page.") ApiUrl url,
            @Schema(required = true, description = "Whether every compared role has the same item.") boolean shared) {

        /** Identity of an item: the document that it stands for, otherwise its text. */
        private String key() {
            return type + ":" + (slug == null ? Published.sortForm(text) : slug);
        }

        private Item shared(boolean isShared) {
            return new Item(text, type, slug, url, isShared);
        }
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

    static CriterionView of(ComparisonDocument comparison, ComparisonDocument.Criterion criterion, Named named) {
        Map<String, List<Item>> byRole = criterion.values().stream().collect(Collectors.toMap(ComparisonDocument.Value::role,
                value -> value.items().stream().map(item -> item(item, named)).toList()));
        List<Set<String>> keys = byRole.values().stream()
                .map(items -> items.stream().map(Item::key).collect(Collectors.toSet())).toList();
        boolean complete = byRole.size() == comparison.roles().size();
        boolean same = complete && keys.stream().distinct().count() == 1;
        return new CriterionView(criterion.slug(), criterion.title(), criterion.summary(),
                same ? Result.SAME : Result.DIFFERS,
                comparison.roles().stream().map(role -> new Value(Links.to(named.title(DocumentType.ROLE, role)),
                        byRole.getOrDefault(role, List.of()).stream()
                                .map(item -> item.shared(
                                        complete && keys.stream().allMatch(ofRole -> ofRole.contains(item.key()))))
                                .toList()))
                        .toList());
    }

    private static Item item(ComparisonDocument.Item item, Named named) {
        if (item.skill() != null) {
            return item(item, ItemType.SKILL, Links.to(named.document(SkillDocument.class, item.skill())));
        }
        if (item.tool() != null) {
            return item(item, ItemType.TOOL, Links.to(named.document(ToolDocument.class, item.tool())));
        }
        if (item.role() != null) {
            return item(item, ItemType.ROLE, Links.to(named.title(DocumentType.ROLE, item.role())));
        }
        if (item.workSetting() != null) {
            WorkSettingDocument setting = named.document(WorkSettingDocument.class, item.workSetting());
            return new Item(item.text() != null ? item.text() : setting.title(), ItemType.WORK_SETTING, setting.slug(), null,
                    false);
        }
        return new Item(item.text(), ItemType.TEXT, null, null, false);
    }

    private static Item item(ComparisonDocument.Item item, ItemType type, Link link) {
        return new Item(item.text() != null ? item.text() : link.title(), type, link.slug(), link.url(), false);
    }
}
