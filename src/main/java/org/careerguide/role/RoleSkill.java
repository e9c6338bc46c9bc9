package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.MissingReason;
import org.careerguide.skill.Skill;
import org.careerguide.source.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A skill of a role, with its ratings where they are known. */
@Embeddable
public class RoleSkill {

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    /** From 1 to 5. */
    public BigDecimal importance;

    /** From 0 to 7. */
    public BigDecimal level;

    /** Date of the ratings. */
    public String date;

    /** Source of the ratings. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    /** Why a figure is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;
}
