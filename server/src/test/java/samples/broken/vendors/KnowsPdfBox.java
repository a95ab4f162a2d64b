package samples.broken.vendors;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsPdfBox(PDDocument vendor) {}
