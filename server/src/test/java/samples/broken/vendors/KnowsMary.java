package samples.broken.vendors;

import marytts.LocalMaryInterface;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsMary(LocalMaryInterface vendor) {}
