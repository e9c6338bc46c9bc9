package org.careerguide.content;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Pages of one document, at the current version and at earlier ones. */
@QuarkusTest
class ContentVersionTest {

    private static final String API = "/api/v1";

    @Inject
    TestPacks packs;

    private static int currentVersion() {
        return get(API).then().statusCode(200).extract().path("contentVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/roles/medical-billing", "/roles/medical-coding?expand=skills,tools,certifications,careerPaths",
            "/comparisons/medical-billing-vs-medical-coding", "/compare?roles=medical-billing,medical-coding",
            "/guides/medical-billing-vs-medical-coding",
            "/guides/medical-billing-vs-medical-coding?expand=roles,comparison,caseStudies",
            "/case-studies/from-biller-to-senior-coding-auditor", "/career-paths/billing-to-coding?expand=certifications",
            "/skills/attention-to-detail", "/tools/billing-software", "/certifications/ccs",
            "/responsibilities/assign-codes", "/sources/aapc" })
    void currentVersionFromTheLogIsThatOfTheTables(String path) {
        String live = get(API + path).then().statusCode(200).extract().asString();
        assertThat(get(API + path + (path.contains("?") ? "&" : "?") + "version=" + currentVersion()).then().statusCode(200)
                .extract().asString())
                .isEqualTo(live);
    }

    @Test
    void earlierVersionIsAsItWas() {
        packs.publish("bakery");
        int version = currentVersion();
        String before = get(API + "/skills/kneading").then().extract().asString();
        packs.withdraw("bakery");
        get(API + "/skills/kneading").then().statusCode(410);
        assertThat(get(API + "/skills/kneading?version=" + version).then().statusCode(200).extract().asString())
                .isEqualTo(before);
    }

    @Test
    void versionToComeIsRefused() {
        get(API + "/sources/aapc?version=" + (currentVersion() + 1)).then().statusCode(400)
                .body("errors[0].name", equalTo("version"));
    }
}
