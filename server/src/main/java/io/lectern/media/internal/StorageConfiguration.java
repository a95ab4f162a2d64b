package io.lectern.media.internal;

import io.lectern.media.storage.ObjectStore;
import io.lectern.media.storage.ObjectStores;
import io.lectern.media.storage.StoreAddress;
import io.lectern.store.StoreSettings;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are kept where {@code LECTERN_FILES} says, or in the data folder of this machine. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    ObjectStore objectStore(StoreSettings store, FileSettings files) throws IOException {
        StoreAddress address = files.address()
                .orElseGet(() -> new StoreAddress.Folder(store.data().resolve("files")));
        return ObjectStores.open(address, System.getenv());
    }
}
