package io.lectern.media.storage;

import io.lectern.kernel.Ids;
import java.net.URI;

class S3ObjectStoreTest extends RemoteStoreContract {

    private final String prefix = Ids.next().toString();

    @Override
    URI service() {
        return TestS3.address();
    }

    @Override
    ObjectStore store(URI service) {
        return TestS3.store(service, prefix, SHORT);
    }
}
