package samples.broken.vendors;

import org.apache.lucene.index.IndexWriter;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsLucene(IndexWriter vendor) {}
