package samples.broken.vendors;

import org.commonmark.node.Node;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsCommonmark(Node vendor) {}
