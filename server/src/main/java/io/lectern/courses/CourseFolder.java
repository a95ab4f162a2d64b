package io.lectern.courses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a course to be imported, wherever they are. */
@FunctionalInterface
public interface CourseFolder {

    /** A file by its path within the folder, e.g. {@code fig/curve.svg}; the caller closes it. */
    Optional<InputStream> open(String path) throws IOException;

    /** A folder on the class path, e.g. {@code demo/courses/inventory-basics}. */
    static CourseFolder onClassPath(String folder) {
        return path -> Optional.ofNullable(
                isInside(path) ? CourseFolder.class.getResourceAsStream("/" + folder + "/" + path) : null);
    }

    /** A folder of this machine. */
    static CourseFolder at(Path folder) {
        return path -> {
            Path file = folder.resolve(path).normalize();
            return isInside(path) && file.startsWith(folder.normalize()) && Files.isRegularFile(file)
                    ? Optional.of(Files.newInputStream(file))
                    : Optional.empty();
        };
    }

    private static boolean isInside(String path) {
        return !path.startsWith("/") && !path.contains("..") && !path.contains("\\");
    }
}
