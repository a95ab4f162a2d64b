package io.lectern.assessment.grades;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class FormulasOnPostgresTest extends FormulasContract {}
