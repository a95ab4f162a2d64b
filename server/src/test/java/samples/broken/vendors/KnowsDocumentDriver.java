package samples.broken.vendors;

import com.mongodb.client.MongoClient;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsDocumentDriver(MongoClient vendor) {}
