package io.lectern.operations.doctor;

import io.lectern.media.storage.ObjectStores;
import io.lectern.media.storage.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files are kept: the data folder, or a store elsewhere, which is asked for a list and changed in nothing. */
final class FilesCheck {

    private static final String NAME = "files";

    private FilesCheck() {}

    static Finding of(Environment environment, Path data) {
        return environment
                .get("LECTERN_FILES")
                .map(address -> store(address, environment))
                .orElseGet(() -> folder(data.resolve("files")));
    }

    private static Finding store(String text, Environment environment) {
        try {
            StoreAddress address = StoreAddress.of(text);
            return ObjectStores.problemOf(address, environment.variables())
                    .map(problem -> Finding.missing(
                            NAME, "LECTERN_FILES names " + address + ", which cannot be used: " + problem))
                    .orElseGet(() -> Finding.ok(NAME, address.toString()));
        } catch (IllegalArgumentException e) {
            return Finding.missing(NAME, "LECTERN_FILES names no store: " + e.getMessage());
        }
    }

    private static Finding folder(Path folder) {
        if (!Files.exists(folder)) {
            return Finding.builtIn(NAME, "the folder " + folder + ", made when the first file comes");
        }
        return Files.isWritable(folder)
                ? Finding.builtIn(NAME, "the folder " + folder + ", " + FolderSize.mebibytes(folder) + " MiB")
                : Finding.missing(NAME, "the folder " + folder + " may not be written by this user");
    }
}
