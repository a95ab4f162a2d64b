package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lectern.kernel.Ids;
import io.lectern.media.storage.FaultyWire.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AzureObjectStoreTest extends RemoteStoreContract {

    private final String prefix = Ids.next().toString();

    @BeforeAll
    static void isThere() {
        assumeTrue(TestAzure.isInstalled(), "Azurite is not there: npm ci --prefix server/src/test/azurite");
    }

    @Override
    URI service() {
        return TestAzure.address();
    }

    @Override
    ObjectStore store(URI service) {
        return new AzureObjectStore(TestAzure.address(service, prefix), TestAzure.KEYS, SHORT);
    }

    @Test
    void anUploadGoesOnWithTheBlocksThatAreThere() throws IOException {
        Path content = file(LARGE);
        String hash = Sha256.of(content);
        wire().plan(1, "PUT", Fault.NONE, 0);
        wire().plan(3, "PUT", Fault.REQUEST_CUT, 2_000_000);
        assertThatThrownBy(() -> wired().put(hash, content)).isInstanceOf(IOException.class);
        long before = wire().requests("PUT");
        wired().put(hash, content);
        assertThat(wire().requests("PUT") - before).isEqualTo(3); // two blocks, and the list of all three
        assertThat(store().size(hash)).hasValue(LARGE);
    }

    @Test
    void withoutAKeyItSaysWhatIsMissing() {
        assertThatThrownBy(() -> ObjectStores.open(StoreAddress.of("azure://account/files?keys=NEW"), Map.of()))
                .hasMessageContaining("NEW_SAS_TOKEN");
    }
}
