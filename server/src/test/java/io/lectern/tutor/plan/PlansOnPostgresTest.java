package io.lectern.tutor.plan;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class PlansOnPostgresTest extends PlansContract {}
