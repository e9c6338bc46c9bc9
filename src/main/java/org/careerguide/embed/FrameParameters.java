package org.careerguide.embed;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Parameters for the look of a page in a frame. */
public class FrameParameters {

    /** Light, dark, or auto, which follows the reader's system and is the default. */
    @RestQuery
    @Pattern(regexp = "^(light|dark|auto)$", message = "light, dark or auto")
    @Parameter(description = "Colour theme. `auto`, the default, follows the reader's system.", schema = @Schema(enumeration = {
            "light", "dark", "auto" }))
    public String theme;

    /** Colour of lines and edges; never of text, which has to stay readable. */
    @RestQuery
    @Pattern(regexp = "^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", message = "three or six hexadecimal digits, with or without # (in a URL %23) before them")
    @Parameter(description = "Accent colour of lines and edges, as three or six hexadecimal digits. A leading # (%23 in a URL) is allowed.", example = "0b7285")
    public String accent;

    /** How much is shown. */
    @RestQuery
    @Pattern(regexp = "^(card|full)$", message = "card or full")
    @Parameter(description = "How much is shown: a `card` with pay, outlook, education and a few skills, which is the default, or everything.", schema = @Schema(enumeration = {
            "card", "full" }))
    public String view;

    /** The language that the page around is in. */
    @RestQuery
    @Pattern(regexp = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", message = "a language tag such as en or en-US")
    @Parameter(description = "Preferred language as a BCP 47 tag. The content is available in English only.", example = "en")
    public String lang;

    /** The theme; null if it follows the reader's system. */
    String ownTheme() {
        return theme == null || theme.equals("auto") ? null : theme;
    }

    /** Whether a card is wanted. */
    boolean isCard() {
        return view == null || view.equals("card");
    }

    /** The accent in CSS syntax; null if there is none. */
    String accentColour() {
        return accent == null || accent.startsWith("#") ? accent : "#" + accent;
    }
}
