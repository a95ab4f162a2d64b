package io.lectern.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @Test
    void ofTwoThatUnpackAtTheSameTimeBothGetWholePrograms(@TempDir Path folder) throws Exception {
        Path shared = folder.resolve("programs");
        Callable<PostgresBinaries> unpack = () -> PostgresBinaries.unpackInto(shared);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (Future<PostgresBinaries> unpacked : both.invokeAll(List.of(unpack, unpack))) {
                assertThat(unpacked.get().server()).isExecutable();
            }
        }
        try (var left = Files.list(shared)) {
            assertThat(left).hasSize(1);
        }
    }
}
