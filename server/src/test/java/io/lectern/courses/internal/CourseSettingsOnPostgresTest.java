package io.lectern.courses.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class CourseSettingsOnPostgresTest extends CourseSettingsContract {}
