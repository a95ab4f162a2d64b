package io.lectern.assessment.drafting;

import io.lectern.store.testing.OnMongo;

@OnMongo
class DraftingOnMongoTest extends DraftingContract {}
