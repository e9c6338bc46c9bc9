package org.careerguide.web.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes parameters whose values are separated by commas, as arrays in the OpenAPI document. */
public final class CommaLists {

    /** A pattern that takes one item, or several separated by commas. */
    private static final Pattern LIST = Pattern.compile("^\\^(?<item>.+)\\(,\\k<item>\\)\\*\\$$");
    private static final Pattern ALTERNATIVES = Pattern.compile("^\\((?<names>[a-z-]+(\\|[a-z-]+)+)\\)$");
    private static final Pattern DIGITS = Pattern.compile("^\\[(?<first>[0-9])-(?<last>[0-9])]$");

    private CommaLists() {
    }

    /** Describes a parameter as a list of some of these names. */
    public static void ofNames(Parameter parameter, List<String> names) {
        Schema items = string();
        names.forEach(items::addEnumeration);
        set(parameter, array(items).maxItems(names.size()));
    }

    /** Describes a parameter as a list of such items. */
    public static void ofItems(Parameter parameter, Schema items) {
        set(parameter, array(items));
    }

    /** Describes a parameter as a list of names to sort by, each with or without a minus sign. */
    static void ofSortKeys(Parameter parameter, List<String> names) {
        Schema items = string();
        names.forEach(name -> items.addEnumeration(name).addEnumeration("-" + name));
        set(parameter, array(items).maxItems(names.size()));
    }

    /** Describes a parameter as a list if its pattern takes one, with the bounds that its schema states. */
    static void ofPattern(Parameter parameter) {
        Schema stated = parameter.getSchema();
        if (parameter.getIn() != Parameter.In.QUERY || stated == null) {
            return;
        }
        if (stated.getPattern() != null) {
            Matcher list = LIST.matcher(stated.getPattern());
            if (list.matches()) {
                Schema array = array(item(list.group("item")));
                set(parameter, stated.getMaxItems() == null ? array
                        : array.minItems(stated.getMinItems()).maxItems(stated.getMaxItems()));
            }
        }
    }

    private static Schema item(String pattern) {
        Matcher alternatives = ALTERNATIVES.matcher(pattern);
        Matcher digits = DIGITS.matcher(pattern);
        if (alternatives.matches()) {
            Schema names = string();
            Arrays.stream(alternatives.group("names").split("\\|")).forEach(names::addEnumeration);
            return names;
        }
        if (digits.matches()) {
            Schema numbers = OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
            for (int number = Integer.parseInt(digits.group("first")); number <= Integer
                    .parseInt(digits.group("last")); number++) {
                numbers.addEnumeration(number);
            }
            return numbers;
        }
        return string().pattern("^" + pattern + "$");
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items).minItems(1)
                .uniqueItems(true);
    }

    private static void set(Parameter parameter, Schema array) {
        parameter.schema(array).style(Parameter.Style.FORM).explode(false);
        if (parameter.getExample() != null && !(parameter.getExample() instanceof List)) {
            parameter.setExample(example(parameter.getExample().toString(), array));
        }
    }

    /** The example as a list of texts or numbers. */
    private static List<Object> example(String text, Schema array) {
        boolean numbers = array.getItems().getType() != null
                && array.getItems().getType().contains(Schema.SchemaType.INTEGER);
        var example = new ArrayList<Object>();
        for (String value : text.split(",")) {
            example.add(numbers ? (Object) Integer.valueOf(value) : value);
        }
        return example;
    }
}
