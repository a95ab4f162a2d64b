package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class FolderObjectStoreTest extends ObjectStoreContract {

    @Override
    ObjectStore store() throws IOException {
        return new FolderObjectStore(folder.resolve("objects"));
    }

    private Path objectOf(String hash) {
        return folder.resolve("objects").resolve(hash.substring(0, 2)).resolve(hash);
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

    @Test
    void damageIsToldBeforeTheLastBytesArePassedOn() throws IOException {
        Path content = file(LARGE);
        String hash = Sha256.of(content);
        store().put(hash, content);
        try (var object = Files.newByteChannel(objectOf(hash), StandardOpenOption.WRITE)) {
            object.position(9).write(StandardCharsets.UTF_8.encode("x"));
        }
        try (var in = store().read(hash, 0)) {
            assertThat(in.readNBytes(1000)).hasSize(1000);
            assertThatThrownBy(in::readAllBytes).isInstanceOf(DamagedObjectException.class);
        }
    }

    @Test
    void whatLostAPartIsWholeAgainOnceItIsPutAgain() throws IOException {
        Path content = file("all of it");
        String hash = Sha256.of(content);
        store().put(hash, content);
        Files.writeString(objectOf(hash), "all");
        assertThatThrownBy(() -> read(store(), hash)).isInstanceOf(DamagedObjectException.class);
        store().put(hash, content);
        assertThat(read(store(), hash)).isEqualTo("all of it");
    }
}
