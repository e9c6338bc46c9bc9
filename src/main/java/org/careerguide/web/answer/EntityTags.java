package org.careerguide.web.answer;

import java.nio.ByteBuffer;
import java.util.Base64;

import org.apache.commons.codec.digest.MurmurHash3;

/** Makes entity tags of the bytes of answers. */
final class EntityTags {

    private EntityTags() {
    }

    /**
     * A weak entity tag, the same for the plain and the compressed answer. It tells answers apart and protects nothing, so that a
     * fast hash is enough.
     */
    static String of(byte[] bytes) {
        long[] hash = MurmurHash3.hash128x64(bytes);
        byte[] tag = ByteBuffer.allocate(2 * Long.BYTES).putLong(hash[0]).putLong(hash[1]).array();
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + "\"";
    }
}
