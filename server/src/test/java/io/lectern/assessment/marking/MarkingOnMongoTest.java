package io.lectern.assessment.marking;

import io.lectern.store.testing.OnMongo;

@OnMongo
class MarkingOnMongoTest extends MarkingContract {}
