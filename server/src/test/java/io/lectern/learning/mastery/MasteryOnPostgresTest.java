package io.lectern.learning.mastery;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class MasteryOnPostgresTest extends MasteryContract {}
