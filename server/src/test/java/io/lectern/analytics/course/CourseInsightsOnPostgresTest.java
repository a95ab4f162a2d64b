package io.lectern.analytics.course;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class CourseInsightsOnPostgresTest extends CourseInsightsContract {}
