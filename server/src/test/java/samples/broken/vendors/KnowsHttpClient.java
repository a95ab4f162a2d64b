package samples.broken.vendors;

import org.apache.hc.core5.http.HttpHost;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsHttpClient(HttpHost vendor) {}
