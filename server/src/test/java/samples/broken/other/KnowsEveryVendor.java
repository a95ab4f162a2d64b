package samples.broken.other;

import com.apicatalog.jsonld.document.JsonDocument;
import marytts.LocalMaryInterface;
import org.apache.lucene.index.IndexWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks on purpose: a vendor's class outside its adapter, five times. */
record KnowsEveryVendor(
        LocalMaryInterface voice, IndexWriter index, PDDocument document, JsonDocument data, MongoTemplate template) {}
