package io.lectern.learning.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class LessonReachOnPostgresTest extends LessonReachContract {}
