package org.careerguide.importer;

import java.nio.file.Files;
import java.nio.file.Path;

/** Thrown if a file of a release is malformed. */
public class DamagedFileException extends RuntimeException {

    /**
     * A mistake in a file.
     *
     * @param line the line from 1; 0 for the file as a whole
     */
    public DamagedFileException(String file, long line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message, null, false, false);
    }

    /**
     * The exception for a path that does not lead to a file.
     *
     * @param expected what kind of file is expected
     */
    public static DamagedFileException notAFile(Path path, String expected) {
        String found = Files.isDirectory(path) ? "it is a folder" : "it is not a regular file";
        return new DamagedFileException(path.toString(), 0,
                Files.exists(path) ? found + "; " + expected + " is expected" : "there is no such file");
    }
}
