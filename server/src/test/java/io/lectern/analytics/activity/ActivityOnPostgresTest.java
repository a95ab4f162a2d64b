package io.lectern.analytics.activity;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class ActivityOnPostgresTest extends ActivityContract {}
