package org.careerguide.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The directory of the embedded server.
 *
 * @param home where all files are kept
 * @param data where the server keeps its own
 */
record DataDirectory(Path home, Path data) {

    /** Bytes of a file that is deleted if the disk is full: a server needs three segments of its log to start again. */
    private static final int RESERVE = 48 << 20;

    DataDirectory(Path home) {
        this(home, home.resolve("data"));
    }

    /**
     * Creates the data if there is none.
     *
     * @throws DatabaseException if there is something else, or data of another version of PostgreSQL
     */
    void prepare(ServerBinaries binaries, String user) throws IOException {
        if (!Files.exists(data)) {
            initialise(binaries, user);
        }
        Path file = data.resolve("PG_VERSION");
        if (!Files.isRegularFile(file)) {
            throw new DatabaseException("The directory " + data + " holds no data of PostgreSQL; move it away, or name another "
                    + "directory with careerguide.database.directory.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(ServerBinaries.VERSION)) {
            throw new DatabaseException("The directory " + data + " holds data of PostgreSQL " + version
                    + ", and this build brings " + ServerBinaries.VERSION + "; move the data with pg_dump, or name another "
                    + "directory with careerguide.database.directory.");
        }
    }

    /** Creates the data in a temporary directory, so that an incomplete one is never used. */
    private void initialise(ServerBinaries binaries, String user) throws IOException {
        Path partial = home.resolve("data.partial");
        ServerBinaries.delete(partial);
        binaries.run("initdb", "-D", partial.toString(), "-U", user, "-E", "UTF8", "--locale=C", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8", "-A", "scram-sha-256", "--pwfile=" + passwordFile(), "--no-instructions");
        Files.writeString(partial.resolve("postgresql.auto.conf"), """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                max_connections = 60
                timezone = 'UTC'
                log_timezone = 'UTC'
                """);
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The password of the data: random, created once, readable by its owner only. */
    String password() throws IOException {
        Path file = passwordFile();
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.deleteIfExists(file);
            if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    /** The port of the former server, which other processes may still use. */
    Optional<Integer> formerPort() throws IOException {
        return !Files.exists(portFile()) ? Optional.empty()
                : Optional.of(Files.readString(portFile()).strip()).filter(port -> port.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::valueOf);
    }

    void rememberPort(int port) throws IOException {
        Files.writeString(portFile(), Integer.toString(port));
    }

    /** The lines that a running server writes about itself, its process first, its port fourth; empty if no server has started. */
    List<String> server() throws IOException {
        return Files.exists(pidFile()) ? Files.readAllLines(pidFile(), StandardCharsets.ISO_8859_1) : List.of();
    }

    /** Whether a server has started and not been stopped; it may have been killed. */
    boolean hasServer() {
        return Files.exists(pidFile());
    }

    /** Forgets a server that was killed. */
    void forgetServer() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    /** The number of the process that serves the data, if one does. */
    Optional<Long> serverProcess() throws IOException {
        return server().stream().limit(1).map(String::strip).filter(line -> line.matches("[0-9]{1,18}")).map(Long::valueOf)
                .filter(DataDirectory::isPostgres).findFirst();
    }

    /** Whether a process runs and may be a server, rather than another process with the number of a dead one. */
    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> !isZombie(pid))
                .map(process -> process.info().command().map(command -> command.contains("postgres")).orElse(true))
                .orElse(false);
    }

    /** Whether a process of Linux is a zombie: in a container, its parent may never collect it. */
    private static boolean isZombie(long pid) {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            return status.startsWith(") Z", status.lastIndexOf(')'));
        } catch (IOException notLinux) {
            return false;
        }
    }

    /** Whether less is free than a server needs. */
    boolean isFull() throws IOException {
        return Files.getFileStore(home).getUsableSpace() < RESERVE;
    }

    /** Reserves space for a server to start on a full disk, if enough is free. */
    void keepReserve() throws IOException {
        if (!Files.exists(reserveFile()) && Files.getFileStore(home).getUsableSpace() > 4L * RESERVE) {
            Path partial = home.resolve("reserve.partial");
            Files.write(partial, new byte[RESERVE]);
            Files.move(partial, reserveFile(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Releases the reserved space; returns whether there was any. */
    boolean giveReserve() throws IOException {
        return Files.deleteIfExists(reserveFile());
    }

    Path log() {
        return home.resolve("postgresql.log");
    }

    /** How many bytes servers have logged so far. */
    long logged() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    /** What servers have logged after so many bytes. */
    String logAfter(long position) throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(log());
        int begin = (int) Math.min(position, bytes.length);
        return new String(bytes, begin, bytes.length - begin, StandardCharsets.ISO_8859_1);
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private Path reserveFile() {
        return home.resolve("reserve");
    }

    private Path portFile() {
        return home.resolve("port");
    }
}
