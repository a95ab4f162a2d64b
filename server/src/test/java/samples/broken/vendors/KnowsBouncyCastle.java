package samples.broken.vendors;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsBouncyCastle(Ed25519PrivateKeyParameters vendor) {}
