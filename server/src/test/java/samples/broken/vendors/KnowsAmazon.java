package samples.broken.vendors;

import software.amazon.awssdk.services.s3.S3Client;

/** Breaks on purpose: a vendor's class outside its adapter. */
record KnowsAmazon(S3Client vendor) {}
