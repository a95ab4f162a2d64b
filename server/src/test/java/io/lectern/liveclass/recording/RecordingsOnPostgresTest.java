package io.lectern.liveclass.recording;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class RecordingsOnPostgresTest extends RecordingsContract {}
