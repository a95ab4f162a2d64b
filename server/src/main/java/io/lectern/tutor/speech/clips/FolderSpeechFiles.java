package io.lectern.tutor.speech.clips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Sound in a folder of this machine, 256 folders wide; a file appears whole or not at all. */
final class FolderSpeechFiles implements SpeechFiles {

    private final Path folder;

    FolderSpeechFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public String put(byte[] ogg) throws IOException {
        String id = Hash.of(ogg);
        Path file = file(id);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), "half", ".ogg");
            Files.write(half, ogg);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return id;
    }

    @Override
    public Optional<byte[]> get(String contentId) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(contentId)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path file(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id + ".ogg");
    }
}
