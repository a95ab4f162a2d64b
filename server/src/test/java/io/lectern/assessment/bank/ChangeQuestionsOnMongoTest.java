package io.lectern.assessment.bank;

import io.lectern.store.testing.OnMongo;

@OnMongo
class ChangeQuestionsOnMongoTest extends ChangeQuestionsContract {}
