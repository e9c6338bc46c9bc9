package org.careerguide.edit.key;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request for authentication by a key. */
class KeyRequest extends BaseAuthenticationRequest {

    private final String key;

    KeyRequest(String key) {
        this.key = key;
    }

    /** The key that was sent. */
    String key() {
        return key;
    }
}
