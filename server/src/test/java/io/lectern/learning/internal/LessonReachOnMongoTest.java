package io.lectern.learning.internal;

import io.lectern.store.testing.OnMongo;

@OnMongo
class LessonReachOnMongoTest extends LessonReachContract {}
