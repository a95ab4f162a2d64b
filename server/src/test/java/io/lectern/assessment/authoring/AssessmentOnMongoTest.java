package io.lectern.assessment.authoring;

import io.lectern.store.testing.OnMongo;

@OnMongo
class AssessmentOnMongoTest extends AssessmentContract {}
