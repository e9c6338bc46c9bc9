package org.careerguide.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.BaseUrl;
import org.careerguide.web.Kept;
import org.careerguide.web.LiveOnly;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The feed of changes and the sitemap. */
@Path("/")
@Transactional
@LiveOnly
public class FeedResource {

    private static final int LATEST = 100;
    private static final String XML = "application/xml;charset=UTF-8";

    private final Changes changes;
    private final Sitemap sitemap;
    private final BaseUrl baseUrl;

    FeedResource(Changes changes, Sitemap sitemap, BaseUrl baseUrl) {
        this.changes = changes;
        this.sitemap = sitemap;
        this.baseUrl = baseUrl;
    }

    /** The templates. */
    @CheckedTemplate(basePath = "change", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance feed(String home, List<Changes.Entry> entries);

        static native TemplateInstance sitemaps(String home, List<Integer> parts);

        static native TemplateInstance sitemap(String home, List<Sitemap.Page> pages);
    }

    @GET
    @Path("/changes.atom")
    @Produces("application/atom+xml")
    @Kept
    @Operation(hidden = true)
    public RestResponse<byte[]> feed() {
        return answer(Templates.feed(baseUrl.value(), changes.latest(LATEST)), "application/atom+xml;charset=UTF-8");
    }

    @GET
    @Path("/sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Kept
    @Operation(hidden = true)
    public RestResponse<byte[]> sitemaps() {
        return answer(Templates.sitemaps(baseUrl.value(), IntStream.rangeClosed(1, sitemap.parts()).boxed().toList()), XML);
    }

    @GET
    @Path("/sitemap-{part}.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Kept
    @Operation(hidden = true)
    public RestResponse<byte[]> sitemap(@RestPath String part) {
        if (!part.matches("[1-9][0-9]{0,3}") || Integer.parseInt(part) > sitemap.parts()) {
            throw new NotFoundException();
        }
        return answer(Templates.sitemap(baseUrl.value(), sitemap.part(Integer.parseInt(part))), XML);
    }

    @GET
    @Path("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> robots() {
        return RestResponse.ResponseBuilder.ok(("User-agent: *\nDisallow: /q/\nDisallow: /embed/\n\nSitemap: " + baseUrl.value()
                + "/sitemap.xml\n").getBytes(UTF_8), "text/plain;charset=UTF-8").build();
    }

    private static RestResponse<byte[]> answer(TemplateInstance template, String type) {
        return RestResponse.ResponseBuilder.ok(template.render().strip().getBytes(UTF_8), type).build();
    }
}
