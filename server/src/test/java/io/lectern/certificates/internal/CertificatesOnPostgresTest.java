package io.lectern.certificates.internal;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class CertificatesOnPostgresTest extends CertificatesContract {}
