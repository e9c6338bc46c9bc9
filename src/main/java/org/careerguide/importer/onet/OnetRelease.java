package org.careerguide.importer.onet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.careerguide.importer.DamagedFileException;

/** A release of the O*NET database in the text layout: a folder of tables, or the zip that holds it. */
final class OnetRelease implements AutoCloseable {

    /** No table of any release comes near to this. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final Pattern NUMBER = Pattern.compile("db_([0-9]+)_([0-9]+)(?:_text)?");

    private final String number;
    private final LocalDate date;
    private final Map<String, Opener> tables;
    private final ZipFile zip;
    private final Set<String> read = new HashSet<>();

    /** Opens the bytes of a table. */
    @FunctionalInterface
    private interface Opener {

        InputStream open() throws IOException;
    }

    private OnetRelease(String number, LocalDate date, Map<String, Opener> tables, ZipFile zip) {
        this.number = number;
        this.date = date;
        this.tables = tables;
        this.zip = zip;
    }

    /** Opens a release; what is none is refused. */
    static OnetRelease open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            if (!Files.isRegularFile(path)) {
                throw new DamagedFileException(path.toString(), 0, "there is no such file or folder");
            }
            return zip(path);
        } catch (ZipException e) {
            throw new DamagedFileException(path.toString(), 0, "it is not a whole zip file (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw new DamagedFileException(path.toString(), 0, "it cannot be read (" + e.getMessage() + ")");
        }
    }

    private static OnetRelease folder(Path folder) throws IOException {
        var tables = new TreeMap<String, Opener>();
        LocalDate latest = LocalDate.EPOCH;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().endsWith(".txt")).toList()) {
                String name = file.getFileName().toString();
                tables.put(name.substring(0, name.length() - ".txt".length()), () -> Files.newInputStream(file));
                LocalDate changed = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
                latest = changed.isAfter(latest) ? changed : latest;
            }
        }
        return new OnetRelease(number(folder.toAbsolutePath().normalize().getFileName().toString()), latest, tables, null);
    }

    private static OnetRelease zip(Path path) throws IOException {
        var zip = new ZipFile(path.toFile());
        try {
            var tables = new TreeMap<String, Opener>();
            String number = number(path.getFileName().toString());
            LocalDate latest = LocalDate.EPOCH;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.startsWith("/") || name.contains("\\") || List.of(name.split("/")).contains("..")) {
                    throw new DamagedFileException(path.toString(), 0, "it holds “" + name + "”, which leads out of the zip");
                }
                if (!entry.isDirectory() && name.endsWith(".txt")) {
                    tables.put(name.substring(name.lastIndexOf('/') + 1, name.length() - ".txt".length()),
                            () -> zip.getInputStream(entry));
                    LocalDate changed = LocalDate.ofInstant(entry.getLastModifiedTime().toInstant(), ZoneOffset.UTC);
                    latest = changed.isAfter(latest) ? changed : latest;
                }
                number = number == null ? number(name) : number;
            }
            return new OnetRelease(number, latest, tables, zip);
        } catch (DamagedFileException e) {
            zip.close();
            throw e;
        }
    }

    private static String number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        return matcher.find() ? matcher.group(1) + "." + matcher.group(2) : null;
    }

    /** Number of the release, such as 29.3, if the name of the file or of the folder in it says so. */
    Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The day of its latest file. */
    LocalDate date() {
        return date;
    }

    /** A table by its name, if the release has it. */
    Optional<OnetTable> table(String name) {
        read.add(name);
        return Optional.ofNullable(tables.get(name)).map(opener -> new OnetTable(name + ".txt", open(name, opener)));
    }

    /** Whether it has a table. */
    boolean has(String name) {
        return tables.containsKey(name);
    }

    /** The tables that it has and that nobody has asked for. */
    List<String> passedOver() {
        return tables.keySet().stream().filter(name -> !read.contains(name)).toList();
    }

    private static Supplier<InputStream> open(String name, Opener opener) {
        return () -> {
            try {
                return new BufferedInputStream(new Limited(name + ".txt", opener.open()));
            } catch (IOException e) {
                throw new DamagedFileException(name + ".txt", 0, "it cannot be read (" + e.getMessage() + ")");
            }
        };
    }

    @Override
    public void close() {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives up on a table that is far too long, as one is that was packed to fill the memory. */
    private static final class Limited extends FilterInputStream {

        private final String file;
        private long left = MOST_BYTES;

        Limited(String file, InputStream bytes) {
            super(bytes);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new DamagedFileException(file, 0, "it is longer than " + MOST_BYTES + " bytes");
            }
        }
    }
}
