package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAddressTest {

    @Test
    void aFolderIsNamedByItsPath() {
        assertThat(StoreAddress.of("file:/srv/files")).isEqualTo(new StoreAddress.Folder(Path.of("/srv/files")));
        assertThat(StoreAddress.of("file:///srv/files")).isEqualTo(new StoreAddress.Folder(Path.of("/srv/files")));
    }

    @Test
    void aBucketNeedsLittle() {
        assertThat(StoreAddress.of("s3://academy?region=me-south-1"))
                .isEqualTo(new StoreAddress.S3("academy", "", "me-south-1", null, "AWS", null, null, null));
    }

    @Test
    void aBucketElsewhereIsEncryptedAndKeptAsTold() {
        assertThat(StoreAddress.of("s3://academy/a/b/?endpoint=http://127.0.0.1:9000/&keys=OLD&encryption=aws:kms"
                        + "&kms-key=alias/files&class=STANDARD_IA"))
                .isEqualTo(new StoreAddress.S3(
                        "academy",
                        "a/b",
                        null,
                        URI.create("http://127.0.0.1:9000"),
                        "OLD",
                        "aws:kms",
                        "alias/files",
                        "STANDARD_IA"));
    }

    @Test
    void aContainerIsNamedWithItsAccount() {
        assertThat(StoreAddress.of("azure://academy/files/2026"))
                .isEqualTo(new StoreAddress.Azure("academy", "files", "2026", null, "AZURE_STORAGE", null, null));
        assertThat(StoreAddress.of("azure://academy/files?tier=Cool&encryption-scope=ours&keys=OLD"))
                .isEqualTo(new StoreAddress.Azure("academy", "files", "", null, "OLD", "Cool", "ours"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "academy",
                "ftp://academy",
                "file:files",
                "file:/files?key=topsecret",
                "s3:academy",
                "s3://",
                "s3://Academy",
                "s3://academy/../other",
                "s3://academy//other",
                "s3://topsecret:topsecret@academy",
                "s3://academy?access-key=topsecret",
                "s3://academy?endpoint=https://topsecret@host",
                "s3://academy?endpoint=https://host?key=topsecret",
                "s3://academy?endpoint=http://store.example.com",
                "s3://academy?encryption=topsecret",
                "s3://academy?keys=top-secret",
                "s3://academy?region=top secret",
                "azure://academy",
                "azure://academy/",
                "azure://Academy/files",
                "azure://academy/files?sig=topsecret",
            })
    void whatIsNoAddressIsRefusedAndNoKeyRepeated(String text) {
        assertThatThrownBy(() -> StoreAddress.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret")
                .isNotBlank();
    }

    @Test
    void whatABucketStillNeedsIsSaid() {
        assertThatThrownBy(() -> ObjectStores.open(StoreAddress.of("s3://academy"), Map.of()))
                .hasMessageContaining("region");
        assertThatThrownBy(() -> ObjectStores.open(StoreAddress.of("s3://academy?region=a&keys=OLD"), Map.of()))
                .hasMessageContaining("OLD_SECRET_ACCESS_KEY");
    }
}
