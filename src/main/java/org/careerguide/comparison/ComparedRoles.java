package org.careerguide.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Content;
import org.careerguide.content.TextLength;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.role.NamedRoles;
import org.careerguide.role.RoleContent;

/** Reads the roles that a request compares. */
@ApplicationScoped
public class ComparedRoles {

    /** The fewest roles that can be compared. */
    static final int MIN = 2;

    /** The most roles that can be compared. */
    public static final int MAX = 6;

    private static final List<String> ALLOWED = List.of(
            MIN + " to " + MAX + " slugs of roles, separated by commas, each once; /api/v1/roles lists them");

    private final NamedRoles named;

    ComparedRoles(NamedRoles named) {
        this.named = named;
    }

    /**
     * The slugs that a list of roles names. Spaces, capitals and a comma at the end do not matter, since people type such
     * lists.
     */
    public static List<String> slugs(String roles) {
        String list = roles.strip().toLowerCase(Locale.ROOT);
        return Arrays
                .stream((list.length() > 1 && list.endsWith(",") ? list.substring(0, list.length() - 1) : list).split(",", -1))
                .map(String::strip).toList();
    }

    /**
     * The roles that the parameter names, in its order.
     *
     * @throws InvalidParameterException unless it names two to six different roles
     */
    List<RoleContent> of(Content content, String parameter, Optional<String> place) {
        if (parameter == null) {
            throw new InvalidParameterException(List.of(mistake("missing-parameter", "is missing")));
        }
        List<String> slugs = slugs(parameter);
        var mistakes = new ArrayList<Problem.Mistake>();
        if (slugs.size() < MIN || slugs.size() > MAX) {
            mistakes.add(mistake("out-of-range", "names " + slugs.size() + (slugs.size() == 1 ? " role" : " roles")
                    + "; from " + MIN + " to " + MAX + " can be compared"));
        }
        var roles = new ArrayList<RoleContent>();
        var seen = new HashSet<String>();
        // A list that is far too long is refused without reading all of it.
        List<String> first = slugs.stream().limit(20).toList();
        Map<String, RoleContent> found = named.findAll(content, first, place);
        first.forEach(slug -> {
            if (!seen.add(slug)) {
                mistakes.add(mistake("repeated-value", "names “" + shown(slug) + "” twice").withValue(shown(slug)));
                return;
            }
            Optional.ofNullable(found.get(slug)).ifPresentOrElse(role -> {
                if (roles.stream().anyMatch(other -> other.slug().equals(role.slug()))) {
                    mistakes.add(mistake("repeated-value", "names “" + role.slug() + "” twice, once as “" + shown(slug)
                            + "”, which it was called before").withValue(role.slug()));
                }
                roles.add(role);
            }, () -> mistakes.add(slug.isEmpty() ? mistake("unknown-value", "has an empty name in it")
                    : mistake("unknown-value", "names “" + shown(slug) + "”, which " + named.whatBecameOf(slug))
                            .withValue(shown(slug))));
        });
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return inOnePlace(roles, place);
    }

    /** The roles without figures of other places than that of their wages. */
    static List<RoleContent> inOnePlace(List<RoleContent> roles, Optional<String> place) {
        return place.map(code -> roles.stream().map(role -> role.withFiguresOf(code)).toList()).orElse(roles);
    }

    private static String shown(String slug) {
        return TextLength.shortened(slug, 80);
    }

    private static Problem.Mistake mistake(String code, String what) {
        return Problem.Mistake.inParameter("roles", code, what, ALLOWED);
    }
}
