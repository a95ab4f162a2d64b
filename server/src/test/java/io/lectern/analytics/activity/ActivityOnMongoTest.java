package io.lectern.analytics.activity;

import io.lectern.store.testing.OnMongo;

@OnMongo
class ActivityOnMongoTest extends ActivityContract {}
