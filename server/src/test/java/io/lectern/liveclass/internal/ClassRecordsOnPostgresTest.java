package io.lectern.liveclass.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class ClassRecordsOnPostgresTest extends ClassRecordsContract {}
