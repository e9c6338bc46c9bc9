package org.careerguide;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Entry point. */
@QuarkusMain
public final class Main {

    private Main() {
    }

    /** Runs the application. */
    public static void main(String[] args) {
        Quarkus.run(args);
    }
}
