package org.careerguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerGuideTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({ "--help, 0", "--version, 0", "-V, 0", "import --help, 0", "import onet --help, 0", "import wages -h, 0",
            "imprt, 2", "import, 2", "import onet, 2", "import pack --dry-rn x, 2", "import nothing x, 2",
            "import onet /there/is/no/such.zip, 1", "import pack no-such-directory --dry-run, 1",
            "key, 2", "key create --help, 0", "key create --role editor, 2", "key create --name x --role owner, 2",
            "key create --name x --role editor --expires yesterday, 2",
            "key create --name x --role editor --expires 2020-01-31, 2" })
    void answersWhatNeedsNoDatabase(String arguments, int exitCode) {
        assertThat(CareerGuide.answerWithoutDatabase(arguments.split(" "))).hasValue(exitCode);
    }

    @Test
    void leavesCommandsToBeRun() throws Exception {
        Path file = Files.createFile(directory.resolve("db_29_3_text.zip"));

        assertThat(CareerGuide.answerWithoutDatabase("import", "onet", file.toString())).isEmpty();
        assertThat(CareerGuide.answerWithoutDatabase("import", "pack", directory.toString(), "--dry-run")).isEmpty();
    }

    @Test
    void saysThatMemoryWasTooLittle() {
        var failure = new IllegalStateException(new OutOfMemoryError("Java heap space"));

        assertThat(CareerGuide.explain(failure).orElseThrow()).contains(" MB of memory", "java -Xmx1g").endsWith(".");
        assertThat(CareerGuide.explain(new IllegalStateException("A fault."))).isEmpty();
    }
}
