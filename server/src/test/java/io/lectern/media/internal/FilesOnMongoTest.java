package io.lectern.media.internal;

import io.lectern.store.testing.OnMongo;

@OnMongo
class FilesOnMongoTest extends FilesContract {}
