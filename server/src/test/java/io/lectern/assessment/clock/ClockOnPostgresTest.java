package io.lectern.assessment.clock;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class ClockOnPostgresTest extends ClockContract {}
