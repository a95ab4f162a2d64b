package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Keeps objects in a bucket of any service that speaks S3. What was sent is compared by the service with its hash; where a
 * service does not say that it did, it is read back.
 */
final class S3ObjectStore implements ObjectStore {

    /** Below this size it is quicker to send an object than to ask first whether it is there. */
    private static final long ASKED_FIRST = 256 << 10;

    private final StoreAddress.S3 address;
    private final ObjectKeys keys;
    private final S3Client client;
    private final S3Parts parts;
    private final long part;

    S3ObjectStore(StoreAddress.S3 address, Map<String, String> environment, Patience patience) {
        this.address = address;
        this.keys = new ObjectKeys(address.prefix());
        this.client = S3Clients.of(address, environment, patience);
        this.parts = new S3Parts(client, address, patience.part());
        this.part = patience.part();
    }

    @Override
    public void put(String hash, Path content) throws IOException {
        String key = keys.of(hash);
        long size = Files.size(content);
        if (!Sha256.of(content).equals(hash)) {
            throw new IOException("content does not match its hash");
        }
        if (size > ASKED_FIRST && isThere(hash, size)) {
            return;
        }
        boolean compared = size > part ? parts.put(key, content, size) : putAtOnce(key, hash, content);
        if (!compared) {
            ReadBack.of(this, hash);
        }
    }

    /** @return whether the service says that it compared the content with its hash */
    private boolean putAtOnce(String key, String hash, Path content) throws IOException {
        String checksum = Sha256.base64(hash);
        PutObjectResponse answer = S3Clients.asked(
                hash,
                () -> client.putObject(
                        put -> put.bucket(address.bucket())
                                .key(key)
                                .checksumSHA256(checksum)
                                .serverSideEncryption(address.encryption())
                                .ssekmsKeyId(address.kmsKey())
                                .storageClass(address.storageClass()),
                        RequestBody.fromFile(content)));
        return checksum.equals(answer.checksumSHA256());
    }

    /** Whole, as far as can be told without reading it. */
    private boolean isThere(String hash, long size) throws IOException {
        try {
            HeadObjectResponse head = head(hash);
            String checksum = head.checksumSHA256();
            boolean same = checksum == null || checksum.contains("-") || checksum.equals(Sha256.base64(hash));
            return same && head.contentLength() == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private HeadObjectResponse head(String hash) throws IOException {
        String key = keys.of(hash);
        return S3Clients.asked(
                hash,
                () -> client.headObject(
                        head -> head.bucket(address.bucket()).key(key).checksumMode(ChecksumMode.ENABLED)));
    }

    @Override
    public OptionalLong size(String hash) throws IOException {
        try {
            return OptionalLong.of(head(hash).contentLength());
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream read(String hash, long offset) throws IOException {
        ResponseInputStream<GetObjectResponse> first = get(hash, offset);
        long end = offset + first.response().contentLength();
        InputStream content =
                new ResumedStream(new S3Content(first), from -> new S3Content(get(hash, from)), offset, end);
        return offset == 0 ? new VerifiedStream(content, hash, end) : content;
    }

    private ResponseInputStream<GetObjectResponse> get(String hash, long offset) throws IOException {
        String key = keys.of(hash);
        return S3Clients.asked(
                hash,
                () -> client.getObject(get ->
                        get.bucket(address.bucket()).key(key).range(offset == 0 ? null : "bytes=" + offset + "-")));
    }

    @Override
    public List<StoredObject> list(String start) throws IOException {
        String below = keys.below(start);
        List<StoredObject> objects = new ArrayList<>();
        S3Clients.asked(start, () -> {
            client.listObjectsV2Paginator(list -> list.bucket(address.bucket()).prefix(below))
                    .contents()
                    .forEach(object -> ObjectKeys.hashOf(object.key())
                            .ifPresent(hash -> objects.add(new StoredObject(hash, object.size()))));
            return objects;
        });
        return objects;
    }

    @Override
    public void delete(String hash) throws IOException {
        String key = keys.of(hash);
        S3Clients.asked(
                hash,
                () -> client.deleteObject(
                        delete -> delete.bucket(address.bucket()).key(key)));
    }

    @Override
    public void close() {
        client.close();
    }
}
