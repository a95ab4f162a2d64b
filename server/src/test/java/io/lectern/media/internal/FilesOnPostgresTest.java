package io.lectern.media.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class FilesOnPostgresTest extends FilesContract {}
