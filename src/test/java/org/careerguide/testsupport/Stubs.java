package org.careerguide.testsupport;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Objects of interfaces for plain unit tests, such as a request of which only some properties are read. */
public final class Stubs {

    private Stubs() {
    }

    /** An object whose methods of these names answer these values; every other method throws. */
    public static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
            if (!answers.containsKey(method.getName())) {
                throw new UnsupportedOperationException(method.toString());
            }
            return answers.get(method.getName());
        }));
    }
}
