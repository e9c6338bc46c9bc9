package org.careerguide.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

/**
 * The bundled archive of the programs of PostgreSQL. Only this class uses the sealed package of the decompressor, which has to
 * stay out of an ahead-of-time cache: with it, Java does not start once the application has been moved.
 */
final class ServerArchive {

    private ServerArchive() {
    }

    /** Unpacks the programs into a directory that is not there. */
    static void unpack(Path target) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = ServerBinaries.isWindows() ? "Windows" : system.contains("mac") ? "Darwin" : "Linux";
        String processor = System.getProperty("os.arch");
        String architecture = processor.equals("amd64") ? "x86_64" : processor.equals("aarch64") ? "arm_64" : processor;
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(name, architecture);
                TarArchiveInputStream tar = new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new DatabaseException("The PostgreSQL archive names a file outside of its directory.");
                }
                unpack(tar, entry, file);
            }
        } catch (IllegalStateException e) {
            throw new DatabaseException("There are no PostgreSQL binaries for " + name + " on " + processor
                    + " in this build; set quarkus.datasource.jdbc.url to use a server of your own.", e);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(tar, file);
            FileStore store = Files.getFileStore(file);
            if (store.supportsFileAttributeView("posix") && (entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(file,
                        PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
