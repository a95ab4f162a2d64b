package io.lectern.media.upload;

import io.lectern.media.UploadProblem;
import io.lectern.store.StoreSettings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The bytes that have arrived so far: one file of this machine for each upload, named by its id and by nothing that people type. */
@Component
class Parts {

    private static final String ENDING = ".part";

    private final Path folder;

    @Autowired
    Parts(StoreSettings settings) throws IOException {
        this(settings.data().resolve("uploads"));
    }

    Parts(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** An empty part, which is there for good when this returns. */
    void create(UUID id) throws IOException {
        Files.createFile(of(id));
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** The part from an offset on; what it held beyond is gone. @throws UploadProblem.Gone when it holds less, or is not here */
    FileChannel open(UUID id, long offset) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(of(id), StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new UploadProblem.Gone();
        }
        try {
            if (channel.size() < offset) {
                throw new UploadProblem.Gone();
            }
            if (channel.size() > offset) {
                channel.truncate(offset);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Path of(UUID id) {
        return folder.resolve(id + ENDING);
    }

    /** Takes it out of reach: only who has access to this machine finds it again, in the folder {@code quarantine}. */
    void quarantine(UUID id) throws IOException {
        Path aside = Files.createDirectories(folder.resolve("quarantine"));
        Files.move(of(id), aside.resolve(id + ".infected"), StandardCopyOption.REPLACE_EXISTING);
    }

    boolean has(UUID id) {
        return Files.exists(of(id));
    }

    void delete(UUID id) throws IOException {
        Files.deleteIfExists(of(id));
    }

    /** Which uploads have a part here. */
    List<UUID> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Parts::idOf).flatMap(Optional::stream).toList();
        }
    }

    /** How many bytes the disk still takes. */
    long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static Optional<UUID> idOf(Path part) {
        String name = part.getFileName().toString();
        try {
            return name.endsWith(ENDING)
                    ? Optional.of(UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
