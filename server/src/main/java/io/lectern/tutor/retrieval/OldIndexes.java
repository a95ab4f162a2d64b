package io.lectern.tutor.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders of a course's index: one is in use, the others are left over. */
final class OldIndexes {

    private OldIndexes() {}

    static @Nullable Path newest(Path course) {
        return folders(course).stream()
                .max(Comparator.comparingLong(f -> f.toFile().lastModified()))
                .orElse(null);
    }

    static void remove(Path course, Path butNot) {
        for (Path folder : folders(course)) {
            if (!folder.equals(butNot)) {
                delete(folder);
            }
        }
    }

    private static List<Path> folders(Path course) {
        if (!Files.isDirectory(course)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(course)) {
            return folders.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
