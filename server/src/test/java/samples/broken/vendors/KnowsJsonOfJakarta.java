package samples.broken.vendors;

import jakarta.json.JsonObject;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsJsonOfJakarta(JsonObject vendor) {}
