package io.lectern.enrolment.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class EnrolmentTotalsOnPostgresTest extends EnrolmentTotalsContract {}
