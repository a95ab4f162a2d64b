package samples.broken.vendors;

import io.github.jaredmdobson.concentus.OpusEncoder;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsOpus(OpusEncoder vendor) {}
