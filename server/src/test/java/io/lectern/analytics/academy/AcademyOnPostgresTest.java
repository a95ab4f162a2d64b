package io.lectern.analytics.academy;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class AcademyOnPostgresTest extends AcademyContract {}
