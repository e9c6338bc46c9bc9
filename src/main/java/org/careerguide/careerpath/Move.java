package org.careerguide.careerpath;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RelatedTier;
import org.careerguide.content.StepKind;
import org.careerguide.role.PayChange;
import org.careerguide.role.RoleContent;
import org.careerguide.role.WageDifference;
import org.careerguide.web.Link;

/**
 * A step from one role to another, with what decides its kind.
 *
 * @param path the career path that has the step; null without one
 * @param step the step of that path
 * @param relation how the two occupations are related; null if they are not
 * @param wages the change of the median wage
 */
record Move(RoleContent from, RoleContent to, CareerPathDocument path, CareerPathDocument.Step step, Relation relation,
        WageDifference.Change wages) {

    /** SOC major group of management occupations. */
    private static final String MANAGEMENT = "11";

    /**
     * How a source relates two occupations.
     *
     * @param rank position among the occupations that are related to the other
     * @param ofFrom whether the rank is in the list of the occupation that the step leaves; otherwise it is in that of the
     * other
     */
    record Relation(RelatedTier tier, int rank, boolean ofFrom) {

        /** The closest first; of equal ones that in the list of the occupation that the step leaves. */
        static final Comparator<Relation> CLOSEST = Comparator.comparing(Relation::tier).thenComparing(Relation::rank)
                .thenComparing(relation -> !relation.ofFrom);
    }

    static Move of(RoleContent from, RoleContent to, CareerPathDocument path, CareerPathDocument.Step step,
            Relation relation) {
        return new Move(from, to, path, step, relation, WageDifference.between(from, to));
    }

    /**
     * The role at the other end of the step.
     *
     * @param onwards whether the step is seen from its start
     */
    RoleContent other(boolean onwards) {
        return onwards ? to : from;
    }

    /** Job zone of the second role minus that of the first; null if one is unknown. */
    Integer zones() {
        Integer first = zone(from);
        Integer second = zone(to);
        return first == null || second == null ? null : second - first;
    }

    static Integer zone(RoleContent role) {
        return role.occupation() == null || role.occupation().jobZone() == null ? null : role.occupation().jobZone().zone();
    }

    /** The kind; empty for a step down. */
    Optional<MoveKind> kind() {
        if (step != null) {
            return Optional.of(step.kind() == StepKind.ADVANCEMENT ? MoveKind.ADVANCEMENT
                    : isUp() ? MoveKind.LATERAL_ADVANCEMENT : MoveKind.LATERAL_TRANSITION);
        }
        if (isDown()) {
            return Optional.empty();
        }
        return Optional.of(isUp() ? isInField() ? MoveKind.ADVANCEMENT : MoveKind.LATERAL_ADVANCEMENT
                : isInField() ? MoveKind.SIMILAR : MoveKind.LATERAL_TRANSITION);
    }

    private int zoneChange() {
        return zones() == null ? 0 : Integer.signum(zones());
    }

    private boolean isUp() {
        return wages.pay() == PayChange.HIGHER && zoneChange() >= 0 || wages.pay() != PayChange.LOWER && zoneChange() > 0;
    }

    private boolean isDown() {
        return wages.pay() == PayChange.LOWER || wages.pay() != PayChange.HIGHER && zoneChange() < 0;
    }

    /** Whether both roles are of one field. */
    private boolean isInField() {
        return isInOneGroup() || from.occupation() != null && to.occupation() != null
                && (isManagementOf(to.occupation(), from.occupation()) || isManagementOf(from.occupation(), to.occupation()));
    }

    private boolean isInOneGroup() {
        return from.occupation() != null && to.occupation() != null
                && group(from.occupation()).equals(group(to.occupation()));
    }

    /** Whether an occupation is a management occupation that is among the ten nearest of another. */
    private static boolean isManagementOf(OccupationDocument manager, OccupationDocument occupation) {
        return group(manager).equals(MANAGEMENT) && Stream.ofNullable(occupation.related()).flatMap(List::stream)
                .anyMatch(related -> related.occupation().equals(manager.slug()) && related.tier() != RelatedTier.SUPPLEMENTAL);
    }

    private static String group(OccupationDocument occupation) {
        return occupation.soc().substring(0, 2);
    }

    private boolean sharesOccupation() {
        return from.occupation() != null && to.occupation() != null
                && Objects.equals(from.occupation().slug(), to.occupation().slug());
    }

    /** Why it is a step, and why it is of its kind. */
    String explanation(MoveKind kind) {
        return ground() + " " + kind.title() + ": " + why();
    }

    /** Why it is a step of its kind: the end of a sentence. */
    String why() {
        return (step != null && step.kind() == StepKind.ADVANCEMENT ? "so the career path says"
                : (step == null ? field() : "lateral as the career path says") + ", " + pay() + ", " + zone()) + ".";
    }

    /** The source that relates the occupations; null without a relation. */
    Link source() {
        if (relation == null) {
            return null;
        }
        RoleContent ranking = relation.ofFrom() ? from : to;
        RoleContent ranked = relation.ofFrom() ? to : from;
        return Stream.ofNullable(ranking.occupation().related()).flatMap(List::stream)
                .filter(related -> related.occupation().equals(ranked.occupation().slug())).findFirst()
                .map(related -> ranking.source(related.source())).orElse(null);
    }

    /** Why it is a step, in a sentence. */
    String ground() {
        if (step != null) {
            return "A step of the career path “" + path.title() + "”.";
        }
        if (relation == null) {
            return sharesOccupation() ? "Both belong to the occupation “" + from.occupation().title() + "”." : "";
        }
        return relation.ofFrom() ? relation.tier().saying(to.occupation().title(), from.occupation().title())
                : relation.tier().saying(from.occupation().title(), to.occupation().title());
    }

    private String field() {
        return isInOneGroup() ? "same job family" : isInField() ? "management of the same field" : "another job family";
    }

    private String pay() {
        return switch (wages.pay()) {
            case HIGHER -> "median wage " + percent("at least 10 %") + " higher";
            case LOWER -> "median wage " + percent("at least 10 %") + " lower";
            case SIMILAR -> "median wage about the same (" + (wages.difference().percent().signum() > 0 ? "+" : "")
                    + wages.difference().percent().toPlainString().replace('-', '−') + " %)";
            case UNKNOWN -> "median wages not compared";
        };
    }

    private String percent(String bound) {
        return wages.difference() == null ? bound : wages.difference().percent().abs().toPlainString() + " %";
    }

    private String zone() {
        Integer zones = zones();
        return zones == null ? "job zone not known of both"
                : zones == 0 ? "the same job zone (" + zone(to) + ")" : "job zone " + zone(to) + " instead of " + zone(from);
    }
}
