package io.lectern.assessment.marking;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class ReleaseTogetherOnPostgresTest extends ReleaseTogetherContract {}
