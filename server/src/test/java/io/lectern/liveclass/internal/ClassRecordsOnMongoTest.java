package io.lectern.liveclass.internal;

import io.lectern.store.testing.OnMongo;

@OnMongo
class ClassRecordsOnMongoTest extends ClassRecordsContract {}
