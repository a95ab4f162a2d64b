package io.lectern.tutor.speech.clips;

import io.lectern.media.storage.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sound of clips among the academy's other files, by content. */
@Component
class SpeechFiles {

    private final ObjectStore objects;

    SpeechFiles(ObjectStore objects) {
        this.objects = objects;
    }

    /** Keeps the file; returns its content id. */
    String put(byte[] ogg) throws IOException {
        String id = Hash.of(ogg);
        Path file = Files.createTempFile("lectern-clip", ".ogg");
        try {
            Files.write(file, ogg);
            objects.put(id, file);
        } finally {
            Files.deleteIfExists(file);
        }
        return id;
    }

    /** Empty when there is no such file (any more). */
    Optional<byte[]> get(String contentId) throws IOException {
        try (InputStream content = objects.read(contentId, 0)) {
            return Optional.of(content.readAllBytes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
