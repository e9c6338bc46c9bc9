package org.careerguide.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

/** The programs of PostgreSQL for this platform, unpacked beside the data that they serve. */
final class ServerBinaries {

    /** The release of the binaries that the build brings. */
    static final String VERSION = "18";

    private final Path directory;

    private ServerBinaries(Path directory) {
        this.directory = directory;
    }

    /** Unpacks the programs, if that was not done before. To be called by one process at a time. */
    static ServerBinaries unpacked(Path home) throws IOException {
        Path directory = home.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(directory)) {
            Path partial = home.resolve("postgresql-" + VERSION + ".partial");
            delete(partial);
            unpack(partial);
            Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerBinaries(directory);
    }

    /** The path of a program. */
    String program(String name) {
        return directory.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.contains("windows") ? "Windows" : system.contains("mac") ? "Darwin" : "Linux";
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
                    + " in this build. Set quarkus.datasource.jdbc.url to use a server of your own.", e);
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
