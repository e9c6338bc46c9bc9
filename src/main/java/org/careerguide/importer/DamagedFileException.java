package org.careerguide.importer;

/** A file of a release cannot be read as what it claims to be. */
public class DamagedFileException extends RuntimeException {

    /** What is wrong with a file, at a line of it from 1, or 0 where it is the file's. */
    public DamagedFileException(String file, long line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message, null, false, false);
    }
}
