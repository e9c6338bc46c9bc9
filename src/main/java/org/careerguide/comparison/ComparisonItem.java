package org.careerguide.comparison;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.role.Role;
import org.careerguide.role.WorkSetting;
import org.careerguide.skill.Skill;
import org.careerguide.tool.Tool;

/** One item that a role has under a criterion: words, or a thing of the guide that it stands for. */
@Embeddable
public class ComparisonItem {

    /** The criterion that it belongs to. */
    public String criterionSlug;

    /** The role that it belongs to. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Role role;

    public String text;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    @ManyToOne(fetch = FetchType.LAZY)
    public Tool tool;

    @ManyToOne(fetch = FetchType.LAZY)
    public WorkSetting workSetting;

    /** The role that it stands for. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Role itemRole;
}
