package io.lectern.media.upload;

import io.lectern.store.testing.OnMongo;

@OnMongo
class UploadsOnMongoTest extends UploadsContract {}
