package io.lectern.assessment.late;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class LateOnPostgresTest extends LateContract {}
