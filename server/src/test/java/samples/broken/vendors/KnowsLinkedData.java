package samples.broken.vendors;

import com.apicatalog.jsonld.document.JsonDocument;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsLinkedData(JsonDocument vendor) {}
