package org.careerguide.importer;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a release cannot be read as what it claims to be. */
public class DamagedFileException extends RuntimeException {

    /** What is wrong with a file, at a line of it from 1, or 0 where it is the file's. */
    public DamagedFileException(String file, long line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message, null, false, false);
    }

    /** What is wrong with a path that does not lead to a file, where one of a kind is expected. */
    public static DamagedFileException notAFile(Path path, String expected) {
        String found = Files.isDirectory(path) ? "it is a folder" : "it is not a regular file";
        return new DamagedFileException(path.toString(), 0,
                Files.exists(path) ? found + "; " + expected + " is expected" : "there is no such file");
    }
}
