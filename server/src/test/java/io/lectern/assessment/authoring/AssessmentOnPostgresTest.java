package io.lectern.assessment.authoring;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class AssessmentOnPostgresTest extends AssessmentContract {}
