package io.lectern.media.internal;

import io.lectern.media.storage.FolderObjectStore;
import io.lectern.media.storage.ObjectStore;
import io.lectern.store.StoreSettings;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are kept in the data folder of this machine. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ObjectStore objectStore(StoreSettings settings) throws IOException {
        return new FolderObjectStore(settings.data().resolve("files"));
    }
}
