package io.lectern.media.internal;

import io.lectern.media.storage.StoreAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where files are kept. @param at address of a store; none means the data folder of this machine */
@ConfigurationProperties("lectern.files")
record FileSettings(@Nullable String at) {

    FileSettings {
        if (at != null && !at.isBlank()) {
            StoreAddress.of(at);
        }
    }

    Optional<StoreAddress> address() {
        return Optional.ofNullable(at).filter(text -> !text.isBlank()).map(StoreAddress::of);
    }

    @Override
    public String toString() {
        return "FileSettings[" + address().map(Object::toString).orElse("the data folder") + "]";
    }
}
