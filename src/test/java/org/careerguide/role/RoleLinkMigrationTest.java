package org.careerguide.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import org.careerguide.testsupport.EarlierSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The migration that keeps the links of a role as arrays, on a role that had them as rows. */
@QuarkusTest
class RoleLinkMigrationTest {

    private static final String DOCUMENT = """
            {"slug": "baker", "skills": [{"skill": "kneading", "importance": 4.5, "level": 3.25}, {"skill": "tasting"}],
             "tools": [{"tool": "ovens", "hot": true, "category": {"code": "48101500", "title": "Cooking"}}, {"tool": "bowls"}],
             "certifications": ["master-baker"], "responsibilities": [{"responsibility": "bake-bread", "type": "core"}]}""";

    @Inject
    AgroalDataSource database;

    private EarlierSchema schema;

    @BeforeEach
    void createTheSchemaBefore() throws SQLException {
        schema = new EarlierSchema(database, "64");
        insert("role", "baker", DOCUMENT);
        for (String skill : List.of("kneading", "tasting")) {
            insert("skill", skill, "{}");
        }
        for (String tool : List.of("ovens", "bowls")) {
            insert("tool", tool, "{}");
        }
        insert("certification", "master-baker", "{}");
        insert("responsibility", "bake-bread", "{}");
        insert("role", "idler", "{\"slug\": \"idler\"}");
        schema.execute("insert into earlier.role_profile (role_slug) values ('baker'), ('idler')",
                "insert into earlier.role_skill values ('baker', 'kneading', 4.5, 3.25), ('baker', 'tasting', null, null)",
                "insert into earlier.role_tool values ('baker', 'ovens', true, '48101500', 'Cooking'), ('baker', 'bowls', false, null, null)",
                "insert into earlier.role_certification values ('baker', 'master-baker')",
                "insert into earlier.role_responsibility values ('baker', 'bake-bread')");
    }

    @AfterEach
    void drop() throws SQLException {
        schema.close();
    }

    private void insert(String table, String slug, String document) throws SQLException {
        schema.execute(
                "insert into earlier.%s (slug, title, sort_title, summary, updated_at, document) values ('%s', '', '', '', now(), '%s')"
                        .formatted(table, slug, document));
    }

    @Test
    void linksAndLevelsAreKept() throws SQLException {
        schema.migrate("65");

        assertThat(schema.rows("""
                select skills, tools, tool_categories, hot_tools, certifications, responsibilities, skill_levels
                from earlier.role_link join earlier.role_profile using (role_slug) order by role_slug""")).containsExactly(
                List.of("{kneading,tasting}", "{ovens,bowls}", "{48101500,NULL}", "{ovens}", "{master-baker}", "{bake-bread}",
                        "{\"kneading\": 3.25}"),
                Arrays.asList("{}", "{}", "{}", "{}", "{}", "{}", null));
    }

    @Test
    void theVersionBeforeReadsWhatItsFiltersAsk() throws SQLException {
        String filters = """
                select role_slug, skill_slug, level::text from earlier.role_skill
                union all select role_slug, tool_slug, hot || coalesce(' ' || category_code, '') from earlier.role_tool
                union all select role_slug, certification_slug, null from earlier.role_certification
                union all select role_slug, responsibility_slug, null from earlier.role_responsibility
                order by 2""";
        List<List<String>> before = schema.rows(filters);
        assertThat(before).hasSize(6);

        schema.migrate("65");

        assertThat(schema.rows(filters)).isEqualTo(before);
    }
}
