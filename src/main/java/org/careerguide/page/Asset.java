package org.careerguide.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/** Bundled files that pages and other sites load. */
public final class Asset {

    private Asset() {
    }

    /** The text of a file. */
    public static String text(String name) {
        try (InputStream file = Asset.class.getResourceAsStream("/embed/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of a text in the form of integrity values and policies, such as {@code sha256-...}. */
    public static String digest(String algorithm, String text) {
        try {
            return algorithm.toLowerCase(Locale.ROOT).replace("-", "") + "-" + Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
