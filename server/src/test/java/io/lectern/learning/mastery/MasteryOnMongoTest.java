package io.lectern.learning.mastery;

import io.lectern.store.testing.OnMongo;

@OnMongo
class MasteryOnMongoTest extends MasteryContract {}
