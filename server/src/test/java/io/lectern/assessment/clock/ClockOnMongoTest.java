package io.lectern.assessment.clock;

import io.lectern.store.testing.OnMongo;

@OnMongo
class ClockOnMongoTest extends ClockContract {}
