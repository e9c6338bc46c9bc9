package org.careerguide.change;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FeedResourceTest {

    @Inject
    TestPacks packs;

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
    }

    @Test
    void theFeedTellsTheLatestChangesFirst() {
        packs.publish("bakery");
        var feed = when().get("/changes.atom").then().statusCode(200).contentType(startsWith("application/atom+xml")).extract()
                .xmlPath();
        List<String> times = feed.getList("feed.entry.updated");
        assertThat(times).isNotEmpty().hasSizeLessThanOrEqualTo(100);
        assertThat(feed.getString("feed.updated")).isEqualTo(times.get(0));
        String page = feed.getString("feed.entry.find { it.link.size() > 0 }.link.@href");
        given().header("Accept", "text/html").get(page).then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void theSitemapListsEveryPageWithItsDate() {
        when().get("/robots.txt").then().statusCode(200).body(containsString("/sitemap.xml"));
        String part = when().get("/sitemap.xml").then().statusCode(200).extract().xmlPath()
                .getString("sitemapindex.sitemap.loc");
        var pages = when().get(part).then().statusCode(200).extract().xmlPath();
        List<String> addresses = pages.getList("urlset.url.loc");
        assertThat(addresses).doesNotHaveDuplicates().anyMatch(one -> one.endsWith("/api/v1/roles/medical-coding.html"))
                .anyMatch(one -> one.endsWith("/api/v1/guides/medical-billing-vs-medical-coding.html"))
                .anyMatch(one -> one.endsWith("/api/v1/job-families.html"));
        assertThat(pages.getList("urlset.url.lastmod")).hasSameSizeAs(addresses);
        // The lists, and one page of each kind.
        Stream.concat(addresses.stream().limit(16), addresses.stream().collect(Collectors.toMap(
                address -> address.substring(0, address.lastIndexOf('/')), address -> address, (first, other) -> first))
                .values()
                .stream()).distinct()
                .forEach(page -> given().header("Accept", "text/html").get(page).then().statusCode(200)
                        .contentType(startsWith("text/html")));
        when().get(part.replace("-1.xml", "-2.xml")).then().statusCode(404);
    }

    @Test
    void thereIsAnIcon() {
        when().get("/favicon.ico").then().statusCode(200).contentType("image/png");
        when().get("/favicon.svg").then().statusCode(200).contentType(startsWith("image/svg+xml"));
    }
}
