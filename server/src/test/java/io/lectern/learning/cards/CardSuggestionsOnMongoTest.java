package io.lectern.learning.cards;

import io.lectern.store.testing.OnMongo;

@OnMongo
class CardSuggestionsOnMongoTest extends CardSuggestionsContract {}
