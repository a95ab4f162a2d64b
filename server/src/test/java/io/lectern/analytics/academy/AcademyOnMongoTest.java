package io.lectern.analytics.academy;

import io.lectern.store.testing.OnMongo;

@OnMongo
class AcademyOnMongoTest extends AcademyContract {}
