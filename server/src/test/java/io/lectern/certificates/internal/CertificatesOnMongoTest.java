package io.lectern.certificates.internal;

import io.lectern.store.testing.OnMongo;

@OnMongo
class CertificatesOnMongoTest extends CertificatesContract {}
