package io.lectern.analytics.home;

import io.lectern.store.testing.OnMongo;

@OnMongo
class OwnLearningOnMongoTest extends OwnLearningContract {}
