package org.careerguide.web.answer;

import java.util.Arrays;
import java.util.Base64;

import org.careerguide.content.Sha256;

/** Makes entity tags of the bytes of answers. */
final class EntityTags {

    private EntityTags() {
    }

    /** A weak entity tag, the same for the plain and the compressed answer. */
    static String of(byte[] bytes) {
        byte[] sha = Sha256.start().digest(bytes);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha, 16)) + "\"";
    }
}
