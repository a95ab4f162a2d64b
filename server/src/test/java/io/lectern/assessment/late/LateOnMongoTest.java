package io.lectern.assessment.late;

import io.lectern.store.testing.OnMongo;

@OnMongo
class LateOnMongoTest extends LateContract {}
