package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every object store must do. */
abstract class ObjectStoreContract {

    /** Stores that take parts get three of them, the last one short. */
    static final int LARGE = 11_000_000;

    @TempDir
    Path folder;

    /** The store of this test: the same one each time it is asked for. */
    abstract ObjectStore store() throws IOException;

    Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "content", null), content);
    }

    Path file(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return Files.write(Files.createTempFile(folder, "content", null), content);
    }

    static String read(ObjectStore store, String hash) throws IOException {
        try (InputStream in = store.read(hash, 0)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsWhatItIsGiven() throws IOException {
        Path content = file("pallets and boxes");
        String hash = Sha256.of(content);
        store().put(hash, content);
        assertThat(store().size(hash)).hasValue(17);
        assertThat(read(store(), hash)).isEqualTo("pallets and boxes");
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
    void keepsLargeObjectsWhole() throws IOException {
        Path content = file(LARGE);
        String hash = Sha256.of(content);
        store().put(hash, content);
        store().put(hash, content);
        assertThat(store().size(hash)).hasValue(LARGE);
        try (var in = store().read(hash, 0)) {
            assertThat(Sha256.of(in)).isEqualTo(hash);
        }
        try (var in = store().read(hash, LARGE - 3)) {
            byte[] whole = Files.readAllBytes(content);
            assertThat(in.readAllBytes()).containsExactly(whole[LARGE - 3], whole[LARGE - 2], whole[LARGE - 1]);
        }
    }

    @Test
    void aReaderMayLeaveInTheMiddle() throws IOException {
        Path content = file(LARGE);
        store().put(Sha256.of(content), content);
        try (var in = store().read(Sha256.of(content), 0)) {
            assertThat(in.readNBytes(1000)).hasSize(1000);
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
    void severalMayKeepTheSameAtOnce() throws Exception {
        Path content = file(300_000);
        String hash = Sha256.of(content);
        ObjectStore store = store();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> puts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                puts.add(executor.submit(() -> {
                    store.put(hash, content);
                    return null;
                }));
            }
            for (Future<?> put : puts) {
                put.get();
            }
        }
        try (var in = store.read(hash, 0)) {
            assertThat(Sha256.of(in)).isEqualTo(hash);
        }
    }

    @Test
    void refusesContentThatIsNotWhatItsNameSays() throws IOException {
        Path content = file("damaged on the way");
        String other = Sha256.of(file("as it was"));
        assertThatThrownBy(() -> store().put(other, content)).isInstanceOf(IOException.class);
        assertThat(store().size(other)).isEmpty();
    }

    @Test
    void listsWhatThereIsByTheBeginningOfItsHash() throws IOException {
        Path one = file("first");
        Path two = file("second");
        String hash = Sha256.of(one);
        store().put(hash, one);
        store().put(Sha256.of(two), two);
        assertThat(store().list(hash.substring(0, 2))).containsExactly(new StoredObject(hash, 5));
        store().delete(hash);
        assertThat(store().list(hash.substring(0, 2))).isEmpty();
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
        assertThatThrownBy(() -> store().list("..")).isInstanceOf(IllegalArgumentException.class);
    }
}
