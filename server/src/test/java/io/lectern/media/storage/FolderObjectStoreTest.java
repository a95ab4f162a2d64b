package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderObjectStoreTest extends ObjectStoreContract {

    @Override
    ObjectStore store() throws IOException {
        return new FolderObjectStore(folder.resolve("objects"));
    }

    @Test
    void leavesNoHalfWrittenFilesBehind() throws IOException {
        Path content = Files.writeString(folder.resolve("content"), "whole");
        store().put(Sha256.of(content), content);
        try {
            store().put("0".repeat(64), content);
        } catch (IOException expected) {
            assertThat(expected).hasMessageContaining("hash");
        }
        try (var files = Files.walk(folder.resolve("objects"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }
}
