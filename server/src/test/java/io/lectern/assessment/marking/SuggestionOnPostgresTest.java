package io.lectern.assessment.marking;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class SuggestionOnPostgresTest extends SuggestionContract {}
