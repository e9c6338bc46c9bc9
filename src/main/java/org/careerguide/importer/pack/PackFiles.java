package org.careerguide.importer.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.careerguide.content.DocumentType;
import org.careerguide.publish.ContentMistake;

/**
 * The content files of a pack: YAML files, in the order of their names. Names that begin with a dot are passed over, so that a
 * mounted ConfigMap, whose files are links into a hidden folder, is read once. Links are followed within the pack.
 */
final class PackFiles {

    private static final String SCHEMA = "schema";
    private static final int MOST_NAMED = 10;
    private static final int DEEPEST = 10;

    private final Path root;
    private final List<PackFile> files = new ArrayList<>();
    private final List<ContentMistake> mistakes = new ArrayList<>();
    private final Map<String, List<String>> passedOver = new TreeMap<>();

    private PackFiles(Path root) {
        this.root = root;
    }

    /**
     * A content file.
     *
     * @param name its name within the pack, with slashes
     * @param path where it is
     */
    record PackFile(String name, Path path) {
    }

    /** The files of a directory, which may be a link to one. */
    static PackFiles of(Path directory) {
        Path root = directory;
        try {
            root = directory.toRealPath();
        } catch (IOException e) {
            // Reported below.
        }
        var pack = new PackFiles(root);
        if (!Files.isDirectory(root)) {
            pack.mistakes.add(new ContentMistake(directory.toString(), 0, "",
                    Files.exists(root) ? "it is not a directory" : "it does not exist", "a directory of content files"));
        } else {
            pack.walk(root, "", new ArrayDeque<>(List.of(root)));
        }
        return pack;
    }

    /** The content files. */
    List<PackFile> files() {
        return files;
    }

    /** What cannot be read. */
    List<ContentMistake> mistakes() {
        return mistakes;
    }

    /** Notes on what is passed over, one for each reason. */
    List<String> passedOver() {
        return passedOver.entrySet().stream().map(reason -> {
            List<String> names = reason.getValue();
            return "Passed over, " + reason.getKey() + ": "
                    + String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
                    + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
        }).toList();
    }

    /** The name of a file without its folders and its ending, in lower case. */
    static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.endsWith(".yaml") || file.endsWith(".yml") ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    private void walk(Path folder, String prefix, Deque<Path> around) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(found::add);
        } catch (IOException e) {
            mistakes.add(new ContentMistake(prefix.isEmpty() ? folder.toString() : prefix, 0, "", "the folder cannot be read",
                    "a folder that may be read"));
        }
        found.sort(Comparator.comparing(path -> fileName(path)));
        found.forEach(path -> visit(path, prefix + fileName(path), around));
    }

    private static String fileName(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private void visit(Path path, String name, Deque<Path> around) {
        if (fileName(path).startsWith(".")) {
            passOver("since the name begins with a dot", name);
            return;
        }
        Path real;
        try {
            real = path.toRealPath();
        } catch (IOException e) {
            if (mayBeContent(name)) {
                mistakes.add(new ContentMistake(name, 0, "", e instanceof NoSuchFileException ? "the link leads nowhere"
                        : e instanceof FileSystemLoopException || Files.isSymbolicLink(path)
                                ? "the link leads in a circle or nowhere"
                                : "it cannot be read",
                        "a file of the pack or a link to one"));
            } else {
                passOver("since the link leads nowhere", name);
            }
            return;
        }
        boolean folder = Files.isDirectory(real);
        if (!real.startsWith(root)) {
            if (folder || mayBeContent(name)) {
                mistakes.add(new ContentMistake(name, 0, "", "the link leads out of the pack", "what is a part of the pack"));
            } else {
                passOver("since the link leads out of the pack", name);
            }
        } else if (folder) {
            visitFolder(real, name, around);
        } else if (!isYaml(name)) {
            passOver("since it is not a YAML file", name);
        } else if (!Files.isRegularFile(real)) {
            mistakes.add(new ContentMistake(name, 0, "", "it is not a file that can be read to its end", "a file of the pack"));
        } else {
            files.add(new PackFile(name, real));
        }
    }

    private void visitFolder(Path folder, String name, Deque<Path> around) {
        boolean top = name.indexOf('/') < 0;
        if (top && name.equals(SCHEMA)) {
            passOver("since it is for editors and not content", name + "/");
        } else if (around.contains(folder)) {
            mistakes.add(new ContentMistake(name, 0, "", "the link leads to a folder around it, in a circle",
                    "a folder without a link to one around it"));
        } else if (around.size() > DEEPEST) {
            mistakes.add(new ContentMistake(name, 0, "", "the folder is nested too deeply", "at most " + DEEPEST + " folders"));
        } else {
            if (top && DocumentType.ofFolder(name).isEmpty()) {
                passOver("since no type of document has such a folder", name + "/");
            }
            around.push(folder);
            walk(folder, name + "/", around);
            around.pop();
        }
    }

    /** Whether a broken link may be meant as content. */
    private static boolean mayBeContent(String name) {
        return isYaml(name) || DocumentType.ofFolder(name).isPresent();
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private void passOver(String reason, String name) {
        passedOver.computeIfAbsent(reason, ignored -> new ArrayList<>()).add(name);
    }
}
