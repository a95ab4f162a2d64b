package io.lectern.media.upload;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class UploadsOnPostgresTest extends UploadsContract {}
