package io.lectern.courses.internal;

import io.lectern.store.testing.OnMongo;

@OnMongo
class CourseSettingsOnMongoTest extends CourseSettingsContract {}
