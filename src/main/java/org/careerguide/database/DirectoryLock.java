package org.careerguide.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The locks of processes that share a data directory: one byte of a file is locked while a process starts or stops the server,
 * the next is shared by all processes that use it. The operating system releases the locks of a process that dies.
 */
final class DirectoryLock implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final FileChannel channel;
    private FileLock use;

    DirectoryLock(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Waits until no other process starts or stops the server, and keeps others from doing so until the lock is closed. */
    FileLock exclusively() throws IOException {
        Instant deadline = Instant.now().plus(TIMEOUT);
        while (true) {
            FileLock lock = attempt(0, false);
            if (lock != null) {
                return lock;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseException("Another process has been starting or stopping PostgreSQL for over "
                        + TIMEOUT.toSeconds() + " seconds.");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DatabaseException("Interrupted while waiting for another process to start PostgreSQL.", e);
            }
        }
    }

    /** Registers that this process uses the server; the caller has to hold the exclusive lock. */
    void use() throws IOException {
        use = attempt(1, true);
    }

    /** Registers that this process no longer uses the server; returns whether no other process does. */
    boolean release() throws IOException {
        if (use != null) {
            use.close();
            use = null;
        }
        try (FileLock alone = attempt(1, false)) {
            return alone != null;
        }
    }

    private FileLock attempt(long position, boolean shared) throws IOException {
        try {
            return channel.tryLock(position, 1, shared);
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
