package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every object store must do. */
abstract class ObjectStoreContract {

    @TempDir
    Path folder;

    abstract ObjectStore store() throws IOException;

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "content", null), content);
    }

    @Test
    void keepsWhatItIsGiven() throws IOException {
        Path content = file("pallets and boxes");
        String hash = Sha256.of(content);
        store().put(hash, content);
        assertThat(store().size(hash)).hasValue(17);
        try (var in = store().read(hash, 0)) {
            assertThat(in.readAllBytes()).isEqualTo("pallets and boxes".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsFromAnyByteOn() throws IOException {
        Path content = file("pallets and boxes");
        store().put(Sha256.of(content), content);
        try (var in = store().read(Sha256.of(content), 12)) {
            assertThat(in.readAllBytes()).isEqualTo("boxes".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepingTheSameAgainChangesNothing() throws IOException {
        Path content = file("twice");
        store().put(Sha256.of(content), content);
        store().put(Sha256.of(content), content);
        assertThat(store().size(Sha256.of(content))).hasValue(5);
    }

    @Test
    void refusesContentThatIsNotWhatItsNameSays() throws IOException {
        Path content = file("damaged on the way");
        String other = Sha256.of(file("as it was"));
        assertThatThrownBy(() -> store().put(other, content)).isInstanceOf(IOException.class);
        assertThat(store().size(other)).isEmpty();
    }

    @Test
    void knowsNothingOfWhatWasDeleted() throws IOException {
        Path content = file("short-lived");
        String hash = Sha256.of(content);
        store().put(hash, content);
        store().delete(hash);
        store().delete(hash);
        assertThat(store().size(hash)).isEmpty();
        assertThatThrownBy(() -> store().read(hash, 0)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesNamesThatAreNoHashes() {
        assertThatThrownBy(() -> store().read("../../etc/passwd", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
