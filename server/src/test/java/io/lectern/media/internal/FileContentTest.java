package io.lectern.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.StoredFile;
import io.lectern.media.storage.ObjectStores;
import io.lectern.media.storage.Sha256;
import io.lectern.media.storage.StoreAddress;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

    private static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "nobody", "AWS_SECRET_ACCESS_KEY", "nothing");

    @TempDir
    private Path folder;

    private static StoredFile file(String hash) {
        return new StoredFile(new FileId(hash), "text/plain", 5, "a.txt");
    }

    @Test
    void skippingReadsNothingThatIsSkipped() throws Exception {
        Path content = Files.writeString(folder.resolve("content"), "hello");
        try (var store = ObjectStores.open(new StoreAddress.Folder(folder), Map.of())) {
            store.put(Sha256.of(content), content);
            try (var in = new FileContent(file(Sha256.of(content)), store).getInputStream()) {
                assertThat(in.skip(3)).isEqualTo(3);
                assertThat(in.readAllBytes()).asString().isEqualTo("lo");
            }
        }
    }

    @Test
    void aStoreThatIsAwayIsToldAsAProblem() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        try (var store = ObjectStores.open(StoreAddress.of("s3://academy?endpoint=http://127.0.0.1:" + nobody), KEYS);
                var in = new FileContent(file("0".repeat(64)), store).getInputStream()) {
            assertThatThrownBy(in::read).isInstanceOf(FileProblem.OutOfReach.class);
        }
    }

    @Test
    void whatTheStoreDoesNotHoldIsGone() throws Exception {
        try (var store = ObjectStores.open(new StoreAddress.Folder(folder), Map.of());
                var in = new FileContent(file("0".repeat(64)), store).getInputStream()) {
            assertThatThrownBy(in::read).isInstanceOf(FileProblem.Gone.class);
        }
    }
}
