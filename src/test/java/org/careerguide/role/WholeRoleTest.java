package org.careerguide.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.careerguide.testsupport.LabourMarket;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What is read in one statement is what the entities say. */
@QuarkusTest
class WholeRoleTest {

    private static final Set<String> ALL = Set.of("responsibilities", "skills", "tools", "certifications");

    @Inject
    LabourMarket market;

    @Inject
    TestPacks packs;

    @Inject
    EntityManager database;

    @BeforeEach
    void publish() {
        market.publish();
        packs.publish("bakery");
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
        market.withdraw();
    }

    @Test
    @TestTransaction
    void isTheSameAsTheEntities() {
        // Rows of one part rest on several sources, in no order of theirs.
        for (String table : List.of("role_skill", "role_tool", "role_alternate_title")) {
            database.createNativeQuery(
                    "update " + table + " set source_slug = case when position % 2 = 0 then 'nha' else 'aapc' end")
                    .executeUpdate();
        }
        for (String table : List.of("role_skill", "occupation_education", "occupation_work_style")) {
            database.createNativeQuery(
                    "update " + table + " set missing = '{\"importance\": \"suppressed\"}' where position = 0")
                    .executeUpdate();
        }
        List<Role> roles = Role.listAll();
        assertThat(roles).hasSizeGreaterThan(20);
        for (Role role : roles) {
            Role whole = WholeRole.findBySlug(role.slug).orElseThrow().role();

            assertThat(page(whole)).as(role.slug).isEqualTo(page(role));
        }
    }

    private static RoleView page(Role role) {
        return RoleView.of(role, ALL, List.of(), 1);
    }

    @Test
    @Transactional
    void thereIsNoneOfAnUnknownSlug() {
        assertThat(WholeRole.findBySlug("nobody")).isEmpty();
    }
}
