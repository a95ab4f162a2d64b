package io.lectern.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class FilesContract {

    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    @Autowired
    Files files;

    @Autowired
    FileRecords records;

    @Autowired
    FileGrants grants;

    private final FileScope scope = FileScope.course(Ids.next());

    private StoredFile put(String content, String name) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return files.put(new ByteArrayInputStream(bytes), name, 1000, scope);
    }

    @Test
    void keepsAFileAndWhatIsKnownOfIt() throws IOException {
        StoredFile stored = put(PNG + Ids.next(), "fig/tree.png");
        assertThat(stored.type()).isEqualTo("image/png");
        assertThat(stored.name()).isEqualTo("tree.png");
        assertThat(files.describe(stored.id())).contains(stored);
        try (var in = files.open(stored.id())) {
            assertThat(in.readAllBytes()).hasSize((int) stored.size());
        }
    }

    @Test
    void theSameContentIsTheSameFile() {
        String content = PNG + Ids.next();
        StoredFile first = put(content, "a.png");
        StoredFile second = put(content, "b.png");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(files.describe(first.id()).orElseThrow().name()).isEqualTo("a.png");
        assertThat(grants.findByHash(first.id().value())).hasSize(1);
        files.grant(first.id(), FileScope.course(Ids.next()));
        assertThat(grants.findByHash(first.id().value())).hasSize(2);
    }

    @Test
    void believesTheContentAndNotTheName() {
        assertThat(put("<html><script>alert(1)</script></html>" + Ids.next(), "page.svg")
                        .type())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void refusesWhatIsTooLargeOrEmpty() {
        assertThatThrownBy(() -> put("x".repeat(1001), "a.bin")).isInstanceOf(FileProblem.TooLarge.class);
        assertThatThrownBy(() -> put("", "a.bin")).isInstanceOf(FileProblem.Empty.class);
    }

    @Test
    void knowsNothingOfOtherFiles() {
        assertThat(files.describe(new FileId("0".repeat(64)))).isEmpty();
        assertThatThrownBy(() -> files.open(new FileId("0".repeat(64)))).isInstanceOf(FileProblem.Gone.class);
        assertThat(records.findByHash("0".repeat(64))).isEmpty();
    }
}
