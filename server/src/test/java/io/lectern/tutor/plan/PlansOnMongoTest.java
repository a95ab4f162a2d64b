package io.lectern.tutor.plan;

import io.lectern.store.testing.OnMongo;

@OnMongo
class PlansOnMongoTest extends PlansContract {}
