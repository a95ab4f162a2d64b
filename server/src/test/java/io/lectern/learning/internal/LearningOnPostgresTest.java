package io.lectern.learning.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class LearningOnPostgresTest extends LearningContract {}
