package io.lectern.assessment.bank;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class ChangeQuestionsOnPostgresTest extends ChangeQuestionsContract {}
