package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.careerguide.role.SkillGapView.NotCompared;
import org.careerguide.web.Link;
import org.junit.jupiter.api.Test;

class SkillGapArticleTest {

    private static NotCompared skill(String slug, String title) {
        return new NotCompared(Link.of("skills", slug, title), List.of(), List.of());
    }

    @Test
    void aSkillAndAFieldOfKnowledgeOfOneTitleAreNamedOnce() {
        assertThat(SkillGapArticle.titles(List.of(skill("listening", "Active Listening"), skill("mathematics", "Mathematics"),
                skill("mathematics-knowledge", "Mathematics")))).isEqualTo("Active Listening, Mathematics");
    }
}
