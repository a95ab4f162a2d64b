package io.lectern.media.storage;

import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.models.AccessTier;
import com.azure.storage.blob.models.BlockBlobItem;
import com.azure.storage.blob.models.ListBlobsOptions;
import com.azure.storage.blob.options.BlockBlobSimpleUploadOptions;
import com.azure.storage.blob.specialized.BlockBlobClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps objects in a container of Azure's blobs. What was sent is compared by the service with an MD5; where a service does not
 * say that it did, it is read back.
 */
final class AzureObjectStore implements ObjectStore {

    /** Below this size it is quicker to send an object than to ask first whether it is there. */
    private static final long ASKED_FIRST = 256 << 10;

    private final ObjectKeys keys;
    private final BlobContainerClient container;
    private final @Nullable AccessTier tier;
    private final long part;

    AzureObjectStore(StoreAddress.Azure address, Map<String, String> environment, Patience patience) {
        this.keys = new ObjectKeys(address.prefix());
        this.container = AzureClients.of(address, environment, patience);
        this.tier = address.tier() == null ? null : AccessTier.fromString(address.tier());
        this.part = patience.part();
    }

    @Override
    public void put(String hash, Path content) throws IOException {
        BlockBlobClient blob = blob(hash);
        long size = Files.size(content);
        if (!Sha256.of(content).equals(hash)) {
            throw new IOException("content does not match its hash");
        }
        if (size > ASKED_FIRST && size(hash).equals(OptionalLong.of(size))) {
            return;
        }
        boolean compared = size > part
                ? new AzureBlocks(blob, tier, part).put(hash, content, size)
                : putAtOnce(blob, hash, content);
        if (!compared) {
            ReadBack.of(this, hash);
        }
    }

    /** @return whether the service says that it received what was sent */
    private boolean putAtOnce(BlockBlobClient blob, String hash, Path content) throws IOException {
        byte[] md5 = new Section(content, 0, Files.size(content)).md5();
        BlockBlobItem answer = AzureClients.asked(
                hash,
                () -> blob.uploadWithResponse(
                                new BlockBlobSimpleUploadOptions(BinaryData.fromFile(content))
                                        .setContentMd5(md5)
                                        .setTier(tier),
                                null,
                                Context.NONE)
                        .getValue());
        return Arrays.equals(md5, answer.getContentMd5());
    }

    @Override
    public OptionalLong size(String hash) throws IOException {
        BlockBlobClient blob = blob(hash);
        try {
            return OptionalLong.of(
                    AzureClients.asked(hash, () -> blob.getProperties().getBlobSize()));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream read(String hash, long offset) throws IOException {
        BlockBlobClient blob = blob(hash);
        var first = new AzureContent(blob, hash, offset);
        InputStream content =
                new ResumedStream(first, from -> new AzureContent(blob, hash, from), offset, first.size());
        return offset == 0 ? new VerifiedStream(content, hash, first.size()) : content;
    }

    @Override
    public List<StoredObject> list(String start) throws IOException {
        var below = new ListBlobsOptions().setPrefix(keys.below(start));
        List<StoredObject> objects = new ArrayList<>();
        AzureClients.asked(start, () -> {
            container
                    .listBlobs(below, null)
                    .forEach(blob -> ObjectKeys.hashOf(blob.getName())
                            .ifPresent(hash -> objects.add(
                                    new StoredObject(hash, blob.getProperties().getContentLength()))));
            return objects;
        });
        return objects;
    }

    @Override
    public void delete(String hash) throws IOException {
        BlockBlobClient blob = blob(hash);
        AzureClients.asked(hash, blob::deleteIfExists);
    }

    private BlockBlobClient blob(String hash) {
        return container.getBlobClient(keys.of(hash)).getBlockBlobClient();
    }
}
