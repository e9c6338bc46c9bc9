package org.careerguide.web.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/**
 * Holds the examples of the OpenAPI document to what the API really answers. After a change of the answers,
 * {@code ./mvnw test -Dtest=ExamplesTest -Dopenapi.examples.update=true} records them.
 */
@QuarkusTest
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi-examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({ "getEntry, /api/v1", "listGuides, /api/v1/guides",
            "getGuide, /api/v1/guides/medical-billing-vs-medical-coding",
            "listRoles, /api/v1/roles?limit=2&q=coding", "getRole, /api/v1/roles/medical-billing",
            "listRoleResponsibilities, /api/v1/roles/medical-billing/responsibilities",
            "listRoleSkills, /api/v1/roles/medical-billing/skills", "listRoleTools, /api/v1/roles/medical-billing/tools",
            "listRoleCertifications, /api/v1/roles/medical-billing/certifications",
            "listRoleWages, /api/v1/roles/medical-billing/wages", "listRoleOutlook, /api/v1/roles/medical-billing/outlook",
            "listRelatedRoles, /api/v1/roles/medical-coding/related?limit=3",
            "listNextSteps, /api/v1/roles/medical-billing/next-steps?limit=2",
            "listFeeders, /api/v1/roles/medical-coding/feeders?limit=2",
            "getSkillGap, '/api/v1/skill-gap?from=medical-billing&to=medical-coding'",
            "listInterests, /api/v1/interests?limit=2", "getInterest, /api/v1/interests/investigative",
            "listQuestionnaires, /api/v1/questionnaires", "getQuestionnaire, /api/v1/questionnaires/interests",
            "listMatches, '/api/v1/matches?interests=R:2,I:5,A:1,S:3,E:2,C:6&limit=2'",
            "listJobFamilies, /api/v1/job-families?limit=2",
            "getJobFamily, /api/v1/job-families/healthcare-practitioners-and-technical-occupations",
            "findCareerRoutes, '/api/v1/career-routes?from=medical-billing&to=medical-coding'",
            "listChanges, /api/v1/changes?limit=2",
            "searchContent, '/api/v1/search?q=medcal coder&limit=2'", "listSuggestions, '/api/v1/suggest?q=medical co'",
            "listRoleCareerPaths, /api/v1/roles/medical-billing/career-paths",
            "listRoleCaseStudies, /api/v1/roles/medical-billing/case-studies",
            "listResponsibilities, /api/v1/responsibilities?role=medical-billing&limit=2",
            "getResponsibility, /api/v1/responsibilities/file-insurance-claims",
            "listSkills, /api/v1/skills?role=medical-billing", "getSkill, /api/v1/skills/analysis",
            "listTools, /api/v1/tools?role=medical-billing", "getTool, /api/v1/tools/icd",
            "listCertifications, /api/v1/certifications?role=medical-coding&limit=2",
            "getCertification, /api/v1/certifications/cpc",
            "listCareerPaths, /api/v1/career-paths?role=coding-auditor",
            "getCareerPath, /api/v1/career-paths/medical-coding-career-path", "listCaseStudies, /api/v1/case-studies",
            "getCaseStudy, /api/v1/case-studies/from-biller-to-senior-coding-auditor",
            "listComparisons, /api/v1/comparisons",
            "getComparison, /api/v1/comparisons/medical-billing-vs-medical-coding",
            "compareRoles, '/api/v1/compare?roles=medical-billing,medical-coding&criteria=skills,wages'",
            "listProgrammes, /api/v1/programmes?role=medical-coding&limit=2",
            "getProgramme, /api/v1/programmes/51.0713", "listPlaces, /api/v1/places", "getPlace, /api/v1/places/US",
            "lookUpCode, /api/v1/lookup?code=29-2071.00&limit=2",
            "listSources, /api/v1/sources?limit=2",
            "getSource, /api/v1/sources/bls-oews-may-2025",
            "getOembed, '/oembed?url=BASE/api/v1/comparisons/medical-billing-vs-medical-coding&maxwidth=600'",
            "getWebComponentIntegrity, /embed/v1.json", "listProblems, /problems",
            "getProblem, /problems/invalid-parameter" })
    void exampleIsRealOutput(String operation, String url) throws IOException {
        String body = given().accept("application/json").urlEncodingEnabled(false)
                .get(url.replace("BASE", "http://localhost:" + RestAssured.port).replace(" ", "%20")).then().statusCode(200)
                .extract()
                .asString();
        // What differs from one database and server to the next.
        String stable = body.replaceAll("http://localhost:[0-9]+/", "http://localhost:8080/")
                .replaceAll("/v1-[A-Za-z0-9]{16}\\.js", "/v1-0123456789abcdef.js")
                .replaceAll("sha384-[A-Za-z0-9+/=]+", "sha384-…")
                .replaceAll("\"(updatedAt|publishedAt|time)\":\"[^\"]+\"", "\"$1\":\"2026-11-01T08:00:00Z\"")
                .replaceAll("\"contentVersion\":[0-9]+", "\"contentVersion\":1")
                // The cursor of a search carries the version.
                .replaceAll("(/search\\?[^\"]*cursor=)[A-Za-z0-9_-]+",
                        "$1eyJzb3J0IjpudWxsLCJ2YWx1ZXMiOlsiMSAyIGNlcnRpZmljYXRpb24vY3BjIl19");
        JsonNode answered = JSON.readTree(stable);
        Path example = EXAMPLES.resolve(operation + ".json");
        if (Boolean.getBoolean("openapi.examples.update")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(example, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answered) + "\n");
        }
        assertThat(JSON.readTree(example.toFile())).isEqualTo(answered);
    }
}
