package org.careerguide.publish.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.careerguide.publish.Characters;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.yaml.YamlNode.Field;
import org.careerguide.publish.yaml.YamlNode.Mapping;
import org.careerguide.publish.yaml.YamlNode.Refused;
import org.careerguide.publish.yaml.YamlNode.Scalar;
import org.careerguide.publish.yaml.YamlNode.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Parses YAML text that holds one document of lists, fields and values. Aliases, anchors, tags, merge keys, directives,
 * repeated fields and further documents are mistakes.
 */
final class YamlParser {

    private static final int DEEPEST = 30;

    private final String file;
    private final List<ContentMistake> mistakes;
    private final ParserImpl events;
    private String field = "";
    private int line = 1;

    private YamlParser(String file, String text, List<ContentMistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
        this.events = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /** Thrown if a file is nested deeper than any document. */
    private static final class TooDeepException extends RuntimeException {

        TooDeepException() {
            super(null, null, false, false);
        }
    }

    /** The root of a text; empty if it cannot be read, which is added to the mistakes. */
    static Optional<YamlNode> parse(String file, String text, String expected, List<ContentMistake> mistakes) {
        var parser = new YamlParser(file, text, mistakes);
        try {
            return parser.document(expected);
        } catch (TooDeepException e) {
            parser.mistake("it is nested too deeply", "at most " + DEEPEST + " levels");
        } catch (MarkedYAMLException e) {
            SyntaxMistake mistake = SyntaxMistake.of(e);
            Mark mark = mistake.atBegin() && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
            parser.line = mark == null ? parser.line : mark.getLine() + 1;
            parser.mistake(mistake.message(), mistake.expected());
        } catch (YAMLException e) {
            parser.mistake(SyntaxMistake.UNREADABLE.message(), SyntaxMistake.UNREADABLE.expected());
        } catch (IllegalArgumentException noSuchCodePoint) {
            parser.mistake(SyntaxMistake.UNKNOWN_ESCAPE.message(), SyntaxMistake.UNKNOWN_ESCAPE.expected());
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document(String expected) {
        next();
        if (!(next() instanceof DocumentStartEvent start)) {
            mistake("the file is empty", expected);
            return Optional.empty();
        }
        if (start.getVersion() != null || start.getTags() != null && !start.getTags().isEmpty()) {
            mistake("a line that begins with % is a directive", "only fields and their values");
        }
        Event first = next();
        if (first instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty()) {
            mistake("the file is empty", expected);
            return Optional.empty();
        }
        YamlNode root = node(first, "", 0);
        field = "";
        next();
        if (!(next() instanceof StreamEndEvent)) {
            mistake("a second document begins here", "one document a file");
        }
        return Optional.of(root);
    }

    private Event next() {
        Event event = events.getEvent();
        line = event.getStartMark().getLine() + 1;
        return event;
    }

    private YamlNode node(Event event, String path, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeepException();
        }
        field = path;
        int begin = line;
        boolean refused = refuses((NodeEvent) event);
        if (event instanceof SequenceStartEvent) {
            var items = new ArrayList<YamlNode>();
            for (Event item = next(); !(item instanceof SequenceEndEvent); item = next()) {
                items.add(node(item, path + "[" + items.size() + "]", depth + 1));
            }
            return refused ? new Refused(begin) : new Sequence(begin, items);
        }
        if (event instanceof MappingStartEvent) {
            YamlNode mapping = mapping(path, begin, depth);
            return refused ? new Refused(begin) : mapping;
        }
        return refused ? new Refused(begin)
                : new Scalar(begin, ((ScalarEvent) event).getValue(),
                        ((ScalarEvent) event).getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Mapping mapping(String path, int begin, int depth) {
        var fields = new LinkedHashMap<String, Field>();
        for (Event key = next(); !(key instanceof MappingEndEvent); key = next()) {
            field = path;
            int keyLine = line;
            if (!(key instanceof ScalarEvent name)) {
                if (!(key instanceof AliasEvent)) {
                    mistake("the name of a field is a list or has fields itself", "text before the colon");
                }
                node(key, path, depth + 1);
                node(next(), path, depth + 1);
                continue;
            }
            refuses(name);
            String own = path.isEmpty() ? name.getValue() : path + "." + name.getValue();
            Field twin = fields.get(name.getValue());
            boolean merges = name.isPlain() && name.getValue().equals("<<");
            field = own;
            if (merges) {
                mistake("the merge key “<<” is not read", "each field by its own name");
            } else if (twin != null) {
                mistake("line " + twin.line() + " has the field already", "each field once");
            }
            YamlNode value = node(next(), own, depth + 1);
            if (!merges && twin == null) {
                fields.put(name.getValue(), new Field(keyLine, value));
            }
        }
        return new Mapping(begin, fields);
    }

    /** Reports aliases, anchors and tags; returns whether there is one. */
    private boolean refuses(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            mistake(Characters.quoted("*" + alias.getAnchor()) + " is an alias",
                    "the value itself; in quotes if it is text that begins with *");
            return true;
        }
        boolean refused = false;
        if (event.getAnchor() != null) {
            mistake(Characters.quoted("&" + event.getAnchor()) + " is an anchor",
                    "the value itself; in quotes if it is text that begins with &");
            refused = true;
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag()
                : event instanceof SequenceStartEvent sequence ? sequence.getTag()
                        : event instanceof MappingStartEvent mapping ? mapping.getTag() : null;
        if (tag != null) {
            mistake("the value has a tag, which begins with !", "the value itself; in quotes if it is text that begins with !");
            refused = true;
        }
        return refused;
    }

    private void mistake(String message, String expected) {
        mistakes.add(new ContentMistake(file, line, field, message, expected, ContentMistake.MALFORMED));
    }
}
