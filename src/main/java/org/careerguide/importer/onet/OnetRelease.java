package org.careerguide.importer.onet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;

/** A release of the O*NET database in the text layout: a folder of tables, or the zip that holds it. */
final class OnetRelease implements AutoCloseable {

    /** Far more than the size of any table that is read here. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;
    private static final int MOST_FILES = 1000;
    private static final int DEEPEST = 3;
    private static final Pattern NUMBER = Pattern.compile("db_([0-9]+)_([0-9]+)(?![0-9])");

    /** Orders releases by their numbers, such as 29.3 and 30.0. */
    static final Comparator<String> BY_NUMBER = Comparator
            .comparing((String number) -> Integer.valueOf(number.substring(0, number.indexOf('.'))))
            .thenComparing(number -> Integer.valueOf(number.substring(number.indexOf('.') + 1)));

    private final String file;
    private final Map<String, Table> tables = new TreeMap<>();
    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> others = new TreeSet<>();
    private ZipFile zip;

    /** A table of the release: its place, how to open its bytes, and their checksum or -1. */
    private record Table(String place, Opener opener, long checksum) {
    }

    /** Opens the bytes of a table. */
    @FunctionalInterface
    private interface Opener {

        InputStream open() throws IOException;
    }

    private OnetRelease(Path path) {
        file = path.toString();
    }

    /** Opens a release; throws {@link DamagedFileException} if the file is not one. */
    static OnetRelease open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            if (!Files.isRegularFile(path)) {
                throw DamagedFileException.notAFile(path, "a zip file or a folder");
            }
            return zip(path);
        } catch (ZipException e) {
            throw new DamagedFileException(path.toString(), 0, "it is not a whole zip file (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw new DamagedFileException(path.toString(), 0, "it cannot be read (" + e.getMessage() + ")");
        }
    }

    private static OnetRelease folder(Path folder) throws IOException {
        var release = new OnetRelease(folder);
        release.takeNumber(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        Path root = folder.toRealPath();
        try (Stream<Path> files = Files.walk(root, DEEPEST)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                String place = root.getParent() == null ? path.toString() : root.getParent().relativize(path).toString();
                if (path.toString().endsWith(".txt")) {
                    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                        throw new DamagedFileException(place, 0, "it is a folder or a link; a file is expected");
                    }
                    release.add(place, () -> Files.newInputStream(path), -1);
                } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    release.takeNumber(place);
                } else {
                    release.others.add(place);
                }
            }
        }
        return release;
    }

    private static OnetRelease zip(Path path) throws IOException {
        var release = new OnetRelease(path);
        var zip = new ZipFile(path.toFile());
        release.zip = zip;
        try {
            if (zip.size() > MOST_FILES) {
                throw release.damaged("it holds " + zip.size() + " files; a release has some forty");
            }
            release.takeNumber(path.getFileName().toString());
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                String place = entry.getName();
                if (place.startsWith("/") || place.contains("\\") || place.contains(":")
                        || List.of(place.split("/")).contains("..")) {
                    throw release.damaged("it holds “" + place + "”, which leads out of the zip");
                }
                if (!entry.isDirectory() && place.endsWith(".txt")) {
                    release.add(place, () -> zip.getInputStream(entry), entry.getCrc());
                } else if (!entry.isDirectory()) {
                    release.others.add(place);
                }
                release.takeNumber(place.substring(0, place.lastIndexOf('/') + 1));
            }
            return release;
        } catch (DamagedFileException e) {
            release.close();
            throw e;
        }
    }

    private void add(String place, Opener opener, long checksum) {
        String name = place.substring(place.lastIndexOf('/') + 1, place.length() - ".txt".length());
        Table twin = tables.put(name, new Table(place, opener, checksum));
        if (twin != null) {
            throw damaged("it holds the table “" + name + "” twice, as " + twin.place() + " and as " + place);
        }
    }

    private void takeNumber(String name) {
        Matcher matcher = NUMBER.matcher(name);
        while (matcher.find()) {
            numbers.add(matcher.group(1) + "." + matcher.group(2));
        }
    }

    private DamagedFileException damaged(String message) {
        return new DamagedFileException(file, 0, message);
    }

    /** Number of the release, such as 29.3, from the name of the file or folder. */
    String number() {
        if (numbers.size() != 1) {
            throw damaged(numbers.isEmpty()
                    ? "neither the name of the file nor that of the folder says which release it is, as db_29_3_text does"
                    : "its names say different releases: " + String.join(" and ", numbers));
        }
        return numbers.iterator().next();
    }

    /** The file or folder of the release. */
    String file() {
        return file;
    }

    /** A table by its name, if the release has it. */
    Optional<OnetTable> table(String name) {
        read.add(name);
        return Optional.ofNullable(tables.get(name)).map(table -> new OnetTable(name + ".txt", () -> open(name, table)));
    }

    /** Whether it has a table. */
    boolean has(String name) {
        return tables.containsKey(name);
    }

    /** Returns the tables that were not read, each with its rows, and the number of other files. */
    Map<String, Long> passedOver() {
        Map<String, Long> found = new LinkedHashMap<>();
        tables.keySet().stream().filter(name -> !read.contains(name))
                .forEach(name -> found.put("rows of the table " + name, rows(name, tables.get(name))));
        if (!others.isEmpty()) {
            found.put("files that are not tables " + FileRead.examples(others), (long) others.size());
        }
        return found;
    }

    /** How many lines a table has after that of its columns. */
    private static long rows(String name, Table table) {
        try (InputStream bytes = new BufferedInputStream(table.opener().open())) {
            long lines = 0;
            int last = '\n';
            for (int c = bytes.read(); c >= 0; c = bytes.read()) {
                lines += last == '\n' ? 1 : 0;
                last = c;
            }
            return Math.max(0, lines - 1);
        } catch (IOException e) {
            throw new DamagedFileException(name + ".txt", 0, "it cannot be read (" + e.getMessage() + ")");
        }
    }

    private static InputStream open(String name, Table table) {
        try {
            return new BufferedInputStream(new Checked(name + ".txt", table.opener().open(), table.checksum()));
        } catch (IOException e) {
            throw new DamagedFileException(name + ".txt", 0, "it cannot be read (" + e.getMessage() + ")");
        }
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

    /** Refuses a table that is damaged, or so long that it would fill the memory. */
    private static final class Checked extends FilterInputStream {

        private final String table;
        private final long expected;
        private final CRC32 checksum = new CRC32();
        private long left = MOST_BYTES;

        Checked(String table, InputStream bytes, long expected) {
            super(bytes);
            this.table = table;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count < 0) {
                if (expected >= 0 && checksum.getValue() != expected) {
                    throw new DamagedFileException(table, 0, "its bytes are not those that were packed");
                }
                return count;
            }
            checksum.update(bytes, offset, count);
            left -= count;
            if (left < 0) {
                throw new DamagedFileException(table, 0, "it is longer than " + MOST_BYTES + " bytes");
            }
            return count;
        }
    }
}
