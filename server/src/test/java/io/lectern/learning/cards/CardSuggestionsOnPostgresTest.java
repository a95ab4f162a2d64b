package io.lectern.learning.cards;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class CardSuggestionsOnPostgresTest extends CardSuggestionsContract {}
