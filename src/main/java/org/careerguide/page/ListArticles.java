package org.careerguide.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.careerguide.careerpath.NextStepPage;
import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.RoleDocument;
import org.careerguide.error.BaseUrl;
import org.careerguide.interest.MatchPage;
import org.careerguide.page.Article.Block;
import org.careerguide.page.Article.Item;
import org.careerguide.web.list.PageInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.netty.handler.codec.http.QueryStringDecoder;

/** Makes the articles of lists: their titles, filters and items, with links. */
@Singleton
class ListArticles {

    /** The lists, by the last part of their path. */
    private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("roles", "Roles"),
            Map.entry("job-families", "Job families"), Map.entry("skills", "Skills and knowledge"),
            Map.entry("tools", "Tools and technologies"), Map.entry("certifications", "Certifications"),
            Map.entry("responsibilities", "Responsibilities"), Map.entry("career-paths", "Career paths"),
            Map.entry("case-studies", "Case studies"), Map.entry("comparisons", "Comparisons"),
            Map.entry("interests", "Areas of interest"), Map.entry("questionnaires", "Questionnaires"),
            Map.entry("programmes", "Programmes of study"), Map.entry("places", "Places"),
            Map.entry("lookup", "Roles by code"), Map.entry("guides", "Guides"), Map.entry("sources", "Sources"),
            Map.entry("related", "Roles related to"), Map.entry("next-steps", "Next steps from"),
            Map.entry("feeders", "Roles that lead to"), Map.entry("matches", "Roles that match"),
            Map.entry("search", "Search"));
    /** Sentences that describe the lists of one role, with %s for the role. */
    private static final Map<String, String> OF_ROLE = Map.of(
            "next-steps",
            "Where people go on to from %s: the difference in median pay, the reason, and what each step asks for. Skills to gain show how much higher their level (0 to 7) is.",
            "feeders",
            "The roles from which people move to %s: the difference in median pay, the reason, and what the step asks for. Skills to gain show how much higher their level (0 to 7) is.",
            "related", "Roles that sources or the guide relate to %s, the closest first.");
    /** The lists that can be searched, with the label of the search field. */
    private static final Map<String, String> SEARCHED = Map.of("roles", "Title of the role", "programmes",
            "Title of the programme", "places", "Name of the place", "lookup", "Code", "search",
            "Roles, skills, tools, certifications and guides");
    private static final Map<String, String> SORTED = Map.of("-medianWage", "The highest median wage first.", "medianWage",
            "The lowest median wage first.", "-projectedChange", "The fastest growing first.", "projectedChange",
            "The fastest shrinking first.", "-fit", "The best fit first.", "-updatedAt", "The latest change first.");
    private static final Pattern OF_ONE_ROLE = Pattern.compile("/roles/([a-z0-9-]+)/([a-z-]+)$");
    private static final String MATCHED = "The best fit first, from −1 to 1, with what fits, what does not and what is not known."
            + " It is a start, not a verdict.";

    private final ObjectMapper json;
    private final BaseUrl baseUrl;
    private final ContentVersions versions;
    private final FilterWords filterWords;

    ListArticles(ObjectMapper json, BaseUrl baseUrl, ContentVersions versions, FilterWords filterWords) {
        this.json = json;
        this.baseUrl = baseUrl;
        this.versions = versions;
        this.filterWords = filterWords;
    }

    /** The title of a list. */
    static String title(String list) {
        return TITLES.getOrDefault(list, list);
    }

    /** The article of a page of a list; {@code url} is its address. */
    @Transactional
    Article of(Object page, String url) {
        Map<String, List<String>> query = new TreeMap<>(new QueryStringDecoder(url).parameters());
        String path = url.replaceFirst("\\?.*$", "").replaceFirst("\\.[a-z]+$", "");
        String list = path.substring(path.lastIndexOf('/') + 1);
        Content content = versions.current();
        Matcher ofRole = OF_ONE_ROLE.matcher(path);
        Item role = ofRole.find() ? Item.link(FilterWords.named(RoleDocument.class, ofRole.group(1), content),
                path.substring(0, path.lastIndexOf('/'))) : null;
        String filters = filterWords.of(query, content);
        var credits = new Credits();
        boolean isMarkdown = url.matches("[^?]*\\.md(\\?.*)?");
        List<Block> blocks = blocks(page, list, role, isMarkdown, credits);
        return new Article("ItemList", role,
                title(list) + (role != null ? " " + role.title()
                        : page instanceof MatchPage ? " your " + FilterWords.matched(query) : "")
                        + (filters.isEmpty() ? "" : ": " + filters),
                role != null ? OF_ROLE.get(list).formatted("“" + role.title() + "”")
                        : page instanceof MatchPage ? "You said: " + filterWords.profile(query, content) + ". " + MATCHED
                                : SORTED.get(query.getOrDefault("sort", List.of("")).get(0)),
                null, blocks, search(list, query), credits.list(), null, null);
    }

    private List<Block> blocks(Object page, String list, Item role, boolean isMarkdown, Credits credits) {
        if (page instanceof NextStepPage steps) {
            var blocks = new ArrayList<Block>();
            if (steps.items() == null || steps.items().isEmpty()) {
                blocks.add(Block.words("list", null, steps.items() == null
                        ? "Not collected: neither career paths nor related occupations are known." : "None is known."));
            } else {
                blocks.addAll(Steps.blocks(steps.items(), credits));
            }
            String of = role.url().replaceFirst("\\.html$", "/");
            Item other = list.equals("feeders") ? Item.link(title("next-steps") + " " + role.title(), of + "next-steps")
                    : Item.link(title("feeders") + " " + role.title(), of + "feeders");
            blocks.add(Block.items("onward", "Go on", null,
                    List.of(other, Item.link("What suits me?", baseUrl.value() + "/interests")),
                    more(steps.page(), isMarkdown)));
            return blocks;
        }
        var items = new ArrayList<Item>();
        if (page instanceof MatchPage matches) {
            items.addAll(Matches.items(matches.items(), credits));
            return List.of(items.isEmpty() ? nothing() : Block.cards("list", null, null, items, items.size()),
                    Block.items("onward", null, null,
                            List.of(Item.link("Answer the questions", baseUrl.value() + "/interests")),
                            more(matches.page(), isMarkdown)));
        }
        JsonNode tree = json.valueToTree(page);
        LatestDate latest = ListItem.latestWages(tree.path("items"));
        tree.path("items").forEach(item -> {
            ListItem.credit(item, credits);
            items.add(new Item(item.path("title").asText(), PageAddress.of(item.path("url").asText(null)),
                    ListItem.note(item, latest), ListItem.text(item), null));
        });
        Block found = items.isEmpty() ? nothing() : Block.items("list", null, null, items,
                more(tree.at("/page/next").asText(null), isMarkdown));
        String corrected = tree.path("didYouMean").asText(null);
        return corrected == null ? List.of(found)
                : List.of(Block.words("corrected", null, "Searched for “" + corrected + "”."), found);
    }

    private static Item more(PageInfo page, boolean isMarkdown) {
        return more(page.next() == null ? null : page.next().absolute(), isMarkdown);
    }

    /** The link to the next page in the same rendition; null on the last page. */
    private static Item more(String next, boolean isMarkdown) {
        return next == null ? null
                : new Item("Next page", isMarkdown ? PageAddress.markdown(next) : PageAddress.of(next), null, null, null);
    }

    private static Block nothing() {
        return Block.words("list", null, "Nothing was found.");
    }

    /** The search form of a list; null if the list cannot be searched. */
    private Article.Search search(String list, Map<String, List<String>> query) {
        String label = SEARCHED.get(list);
        String parameter = list.equals("lookup") ? "code" : "q";
        return label == null ? null
                : new Article.Search(baseUrl.value() + "/api/v1/" + list + ".html", parameter, label,
                        query.getOrDefault(parameter, List.of()).stream().findFirst().orElse(null));
    }
}
