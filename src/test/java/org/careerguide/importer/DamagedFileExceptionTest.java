package org.careerguide.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a path that does not lead to a file. */
class DamagedFileExceptionTest {

    @TempDir
    Path folder;

    private static String message(Path path) {
        return DamagedFileException.notAFile(path, "a CSV file").getMessage();
    }

    @Test
    void folderAndWhatIsNotThereAreTold() {
        assertThat(message(folder)).isEqualTo(folder + ": it is a folder; a CSV file is expected");
        assertThat(message(folder.resolve("none.csv"))).isEqualTo(folder.resolve("none.csv") + ": there is no such file");
    }

    @Test
    void pipeIsNotSaidToBeMissing() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(isMade(pipe), "there is no mkfifo");

        assertThat(message(pipe)).isEqualTo(pipe + ": it is not a regular file; a CSV file is expected");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
