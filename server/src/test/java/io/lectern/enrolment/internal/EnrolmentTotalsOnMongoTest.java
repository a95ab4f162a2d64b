package io.lectern.enrolment.internal;

import io.lectern.store.testing.OnMongo;

@OnMongo
class EnrolmentTotalsOnMongoTest extends EnrolmentTotalsContract {}
