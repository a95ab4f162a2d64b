package io.lectern.courses.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class CoursesOnPostgresTest extends CoursesContract {}
