package io.lectern.analytics.home;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class OwnLearningOnPostgresTest extends OwnLearningContract {}
