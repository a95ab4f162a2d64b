package io.lectern.assessment.drafting;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class DraftingOnPostgresTest extends DraftingContract {}
