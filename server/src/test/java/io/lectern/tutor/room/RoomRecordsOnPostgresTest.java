package io.lectern.tutor.room;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class RoomRecordsOnPostgresTest extends RoomRecordsContract {}
