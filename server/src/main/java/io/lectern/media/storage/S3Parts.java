package io.lectern.media.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** Sends large objects in parts. A part that fails is sent again, and an upload that fails for good leaves nothing behind. */
final class S3Parts {

    private static final int MOST_PARTS = 10_000;

    private final S3Client client;
    private final StoreAddress.S3 address;
    private final long usual;

    S3Parts(S3Client client, StoreAddress.S3 address, long usual) {
        this.client = client;
        this.address = address;
        this.usual = usual;
    }

    /** @return whether the service says that it compared every part with its hash */
    boolean put(String key, Path content, long size) throws IOException {
        String upload = S3Clients.asked(
                        key,
                        () -> client.createMultipartUpload(create -> create.bucket(address.bucket())
                                .key(key)
                                .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                                .serverSideEncryption(address.encryption())
                                .ssekmsKeyId(address.kmsKey())
                                .storageClass(address.storageClass())))
                .uploadId();
        boolean complete = false;
        try {
            List<CompletedPart> parts = send(key, upload, content, size);
            S3Clients.asked(
                    key,
                    () -> client.completeMultipartUpload(done -> done.bucket(address.bucket())
                            .key(key)
                            .uploadId(upload)
                            .multipartUpload(all -> all.parts(parts))));
            complete = true;
            return parts.stream().allMatch(part -> part.checksumSHA256() != null);
        } finally {
            if (!complete) {
                abort(key, upload);
            }
        }
    }

    private List<CompletedPart> send(String key, String upload, Path content, long size) throws IOException {
        long length = Math.max(usual, (size + MOST_PARTS - 1) / MOST_PARTS);
        List<CompletedPart> parts = new ArrayList<>();
        for (long from = 0; from < size; from += length) {
            parts.add(send(key, upload, parts.size() + 1, new Section(content, from, Math.min(length, size - from))));
        }
        return parts;
    }

    private CompletedPart send(String key, String upload, int number, Section section) throws IOException {
        String checksum = Sha256.base64(section.hash());
        UploadPartResponse answer = S3Clients.asked(
                key,
                () -> client.uploadPart(
                        part -> part.bucket(address.bucket())
                                .key(key)
                                .uploadId(upload)
                                .partNumber(number)
                                .checksumSHA256(checksum),
                        RequestBody.fromContentProvider(section::open, section.length(), "application/octet-stream")));
        return CompletedPart.builder()
                .partNumber(number)
                .eTag(answer.eTag())
                .checksumSHA256(answer.checksumSHA256())
                .build();
    }

    private void abort(String key, String upload) {
        try {
            client.abortMultipartUpload(
                    abort -> abort.bucket(address.bucket()).key(key).uploadId(upload));
        } catch (RuntimeException e) {
            // The store is out of reach: its own rule for unfinished uploads ends this one.
        }
    }
}
