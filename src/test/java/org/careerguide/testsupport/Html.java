package org.careerguide.testsupport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;

/** Reads HTML the way that the HTML standard says, and takes note of every mistake in it. */
public final class Html {

    private Html() {
    }

    /** The document of a page that has to be without mistakes. */
    public static Document faultless(String page) {
        var mistakes = new ArrayList<String>();
        Document document = parse(page, mistakes);
        if (!mistakes.isEmpty()) {
            throw new AssertionError("The HTML has mistakes: " + mistakes);
        }
        return document;
    }

    private static Document parse(String page, List<String> mistakes) {
        var builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
        builder.setErrorHandler(new ErrorHandler() {

            @Override
            public void warning(SAXParseException warning) {
                mistakes.add(warning.getLineNumber() + ": " + warning.getMessage());
            }

            @Override
            public void error(SAXParseException error) {
                warning(error);
            }

            @Override
            public void fatalError(SAXParseException error) {
                warning(error);
            }
        });
        try {
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
