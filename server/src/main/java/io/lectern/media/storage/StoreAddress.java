package io.lectern.media.storage;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where files are kept, as one address says it. An address holds no keys, so it may be shown; whatever looks like one in it is
 * refused.
 */
public sealed interface StoreAddress {

    /** A folder of this machine, {@code file:/path}. */
    record Folder(Path path) implements StoreAddress {
        @Override
        public String toString() {
            return "the folder " + path;
        }
    }

    /**
     * A bucket, {@code s3://bucket/prefix?region=..}.
     *
     * @param endpoint of a service other than Amazon's, which then finds the bucket by path
     * @param keys the names of the variables with its keys begin so
     * @param encryption {@code AES256} or {@code aws:kms}; none leaves it to the bucket
     * @param kmsKey which key of the key service encrypts
     * @param storageClass e.g. {@code STANDARD_IA}; none leaves it to the bucket
     */
    record S3(
            String bucket,
            String prefix,
            @Nullable String region,
            @Nullable URI endpoint,
            String keys,
            @Nullable String encryption,
            @Nullable String kmsKey,
            @Nullable String storageClass)
            implements StoreAddress {
        @Override
        public String toString() {
            return "the bucket " + bucket + (prefix.isEmpty() ? "" : "/" + prefix)
                    + (endpoint == null ? "" : " at " + endpoint);
        }
    }

    /**
     * A container of Azure's blobs, {@code azure://account/container/prefix}.
     *
     * @param endpoint of another cloud, or of a service of one's own
     * @param keys the names of the variables with its keys begin so
     * @param tier e.g. {@code Cool}; none leaves it to the account
     * @param encryptionScope which scope of the account encrypts; none leaves it to the container
     */
    record Azure(
            String account,
            String container,
            String prefix,
            @Nullable URI endpoint,
            String keys,
            @Nullable String tier,
            @Nullable String encryptionScope)
            implements StoreAddress {
        @Override
        public String toString() {
            return "the container " + account + "/" + container + (prefix.isEmpty() ? "" : "/" + prefix)
                    + (endpoint == null ? "" : " at " + endpoint);
        }
    }

    /** @throws IllegalArgumentException when it is none; the message repeats nothing that could be a key */
    static StoreAddress of(String text) {
        return new AddressReader(text).read();
    }
}
