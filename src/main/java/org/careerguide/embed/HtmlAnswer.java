package org.careerguide.embed;

import java.nio.charset.StandardCharsets;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a page for people. */
final class HtmlAnswer {

    private HtmlAnswer() {
    }

    static RestResponse<byte[]> of(String html, String contentSecurityPolicy) {
        return RestResponse.ResponseBuilder.ok(html.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", contentSecurityPolicy).header("Content-Language", "en").build();
    }
}
