package io.lectern.assessment.attempt;

import io.lectern.store.testing.OnMongo;

@OnMongo
class HandInFilesOnMongoTest extends HandInFilesContract {}
