package org.careerguide.testsupport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.careerguide.publish.Publisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of releases that tell of the occupations of a bakery, which are published before each test and withdrawn after it. */
public abstract class BakeryTest {

    @Inject
    protected Publisher publisher;

    @Inject
    protected TestPacks packs;

    @Inject
    protected Releases releases;

    @TempDir
    protected Path directory;

    /** What the imports of the test have said. */
    protected final List<String> notes = new ArrayList<>();

    private final String[] layers;

    /** With the layers that the tests publish. */
    protected BakeryTest(String... layers) {
        this.layers = layers;
    }

    @BeforeEach
    protected void publishBakery() {
        packs.publish("bakery");
    }

    @AfterEach
    protected void withdrawBakery() {
        releases.withdraw(layers);
        packs.withdraw("bakery");
    }
}
