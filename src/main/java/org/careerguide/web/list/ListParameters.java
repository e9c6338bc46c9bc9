package org.careerguide.web.list;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.PageUrl;
import org.careerguide.web.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of every operation that answers a list. */
public class ListParameters {

    /** The largest product of limit and the number of names in expand. */
    public static final int MOST_EXPANDED = 200;

    /** The most items on a page. */
    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "Maximum number of items per page. Multiplied by the number of names in `expand`, at most "
            + MOST_EXPANDED + ".")
    public int limit;

    /** Where the page begins, from the next of the page before; null for the first page. */
    @RestQuery
    @Parameter(description = "Opaque position of the page, from `page.next` of the previous page. Clients should follow `page.next` itself.")
    public String cursor;

    /** Names to sort by, or null for the list's own order. */
    @RestQuery
    @Parameter(description = "Sort keys. A leading minus sign reverses the order.")
    public String sort;

    /** Given to have the whole list counted. */
    @RestQuery
    @Pattern(regexp = "^exact$")
    @Parameter(description = "`exact` adds the number of all items in the list as `page.total`.", schema = @Schema(enumeration = "exact"))
    public String count;

    /** Names of the properties to answer of each item, or null for all; applied to the finished answer. */
    @RestQuery
    @Parameter(description = "Properties to return of each item; all by default.")
    public String fields;

    /** Names of what to expand, or null. */
    @RestQuery
    @Parameter(description = "Parts to include, or to return in full instead of as links.")
    public String expand;

    @Context
    UriInfo uriInfo;

    /** What to expand, after the check. */
    public Set<String> expand() {
        return Set.copyOf(Values.of(expand));
    }

    /**
     * The requested page of a list that these keys can sort.
     *
     * @throws InvalidParameterException if the cursor is malformed
     */
    public <T> Keyset<T> keyset(SortKeys<T> keys) {
        List<SortKeys.Order<T>> orders = keys.orders(sort);
        List<Object> after = cursor == null ? List.of() : Cursor.decode(cursor, sort, orders);
        return new Keyset<>(this, orders, after);
    }

    /** The page after the one that ends at these values. */
    ApiUrl next(List<Object> values) {
        return PageUrl.with(uriInfo, "cursor", Cursor.encode(sort, values));
    }
}
