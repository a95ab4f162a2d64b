package io.lectern.media.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Opens stores. What a kind of store needs is loaded when one of that kind is opened, and not before. */
public final class ObjectStores {

    private ObjectStores() {}

    /**
     * Opens a store without asking it anything.
     *
     * @param environment the variables that hold its keys
     * @throws IllegalArgumentException when a setting is missing that it needs
     */
    public static ObjectStore open(StoreAddress address, Map<String, String> environment) throws IOException {
        return open(address, environment, Patience.USUAL);
    }

    /** Asks a store once whether it can be used, and changes nothing. @return what is wrong, empty when nothing is */
    public static Optional<String> problemOf(StoreAddress address, Map<String, String> environment) {
        if (address instanceof StoreAddress.Folder folder) {
            return problemOf(folder.path());
        }
        try (ObjectStore store = open(address, environment, Patience.LITTLE)) {
            store.list("00");
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> problemOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of("there is no such folder");
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of("it may not be written by this user");
    }

    private static ObjectStore open(StoreAddress address, Map<String, String> environment, Patience patience)
            throws IOException {
        return switch (address) {
            case StoreAddress.Folder folder -> new FolderObjectStore(folder.path());
            case StoreAddress.S3 s3 -> new S3ObjectStore(s3, environment, patience);
            case StoreAddress.Azure azure -> new AzureObjectStore(azure, environment, patience);
        };
    }
}
