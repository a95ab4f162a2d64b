package io.lectern.assessment.grades;

import io.lectern.store.testing.OnMongo;

@OnMongo
class FinishedOnMongoTest extends FinishedContract {}
