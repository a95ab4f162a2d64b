package io.lectern.assessment.attempt;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class ExtraTimeOnPostgresTest extends ExtraTimeContract {}
