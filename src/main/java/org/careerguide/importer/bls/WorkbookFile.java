package org.careerguide.importer.bls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.careerguide.importer.DamagedFileException;

/** Checks that a file is a whole workbook (xlsx) before it is read. */
final class WorkbookFile {

    /** Far more than the unpacked size of any release's workbook. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final int MOST_PARTS = 1000;

    private WorkbookFile() {
    }

    /**
     * Unpacks all of a file once, to refuse damaged files and those that would fill the memory.
     *
     * @param file its name in messages
     * @throws DamagedFileException if it is not a whole workbook
     */
    static void requireWhole(Path path, String file) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw DamagedFileException.notAFile(path, "a workbook (xlsx)");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            String begin = new String(bytes.readNBytes(200), StandardCharsets.ISO_8859_1);
            if (!begin.startsWith("PK")) {
                throw new DamagedFileException(file, 0, begin.toLowerCase(Locale.ROOT).contains("<html")
                        || begin.toLowerCase(Locale.ROOT).contains("<!doctype") ? "it is a web page, not a workbook (xlsx)"
                                : "it is not a workbook (xlsx)");
            }
        }
        refuseDamagedParts(path, file);
    }

    private static void refuseDamagedParts(Path path, String file) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new DamagedFileException(file, 0, "it has " + zip.size() + " parts; a workbook has some twenty");
            }
            long left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
                ZipEntry part = parts.nextElement();
                try (var bytes = new CheckedInputStream(zip.getInputStream(part), new CRC32())) {
                    left -= bytes.skip(left + 1);
                    if (left < 0) {
                        throw new DamagedFileException(file, 0, "it is longer than " + MOST_BYTES + " bytes when unpacked");
                    }
                    if (bytes.getChecksum().getValue() != part.getCrc()) {
                        throw new DamagedFileException(file, 0,
                                "the bytes of “" + part.getName() + "” in it are not those that were packed");
                    }
                } catch (IOException e) {
                    throw new DamagedFileException(file, 0, "“" + part.getName() + "” in it cannot be unpacked ("
                            + e.getMessage() + ")");
                }
            }
        }
    }
}
