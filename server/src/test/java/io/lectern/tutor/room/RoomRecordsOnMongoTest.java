package io.lectern.tutor.room;

import io.lectern.store.testing.OnMongo;

@OnMongo
class RoomRecordsOnMongoTest extends RoomRecordsContract {}
