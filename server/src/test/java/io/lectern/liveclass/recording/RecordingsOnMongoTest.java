package io.lectern.liveclass.recording;

import io.lectern.store.testing.OnMongo;

@OnMongo
class RecordingsOnMongoTest extends RecordingsContract {}
