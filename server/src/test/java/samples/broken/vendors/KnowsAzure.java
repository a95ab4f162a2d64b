package samples.broken.vendors;

import com.azure.storage.blob.BlobContainerClient;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsAzure(BlobContainerClient vendor) {}
