package samples.broken.vendors;

import com.google.zxing.BarcodeFormat;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsZxing(BarcodeFormat vendor) {}
