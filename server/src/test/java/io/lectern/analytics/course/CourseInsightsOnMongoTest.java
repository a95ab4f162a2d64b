package io.lectern.analytics.course;

import io.lectern.store.testing.OnMongo;

@OnMongo
class CourseInsightsOnMongoTest extends CourseInsightsContract {}
