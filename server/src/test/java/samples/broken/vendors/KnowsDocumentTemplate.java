package samples.broken.vendors;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsDocumentTemplate(MongoTemplate vendor) {}
