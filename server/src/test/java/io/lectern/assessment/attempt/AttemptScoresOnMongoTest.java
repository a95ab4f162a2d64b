package io.lectern.assessment.attempt;

import io.lectern.store.testing.OnMongo;

@OnMongo
class AttemptScoresOnMongoTest extends AttemptScoresContract {}
