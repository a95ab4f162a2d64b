package io.lectern.media.storage;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.storage.blob.models.AccessTier;
import com.azure.storage.blob.models.Block;
import com.azure.storage.blob.models.BlockListType;
import com.azure.storage.blob.options.BlockBlobCommitBlockListOptions;
import com.azure.storage.blob.options.BlockBlobStageBlockOptions;
import com.azure.storage.blob.specialized.BlockBlobClient;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends a large object in blocks, each called by the hash of what is in it. What an interrupted upload has left is used by the
 * next one; Azure forgets it after a week.
 */
final class AzureBlocks {

    private static final int MOST_BLOCKS = 50_000;

    private final BlockBlobClient blob;
    private final @Nullable AccessTier tier;
    private final long usual;

    AzureBlocks(BlockBlobClient blob, @Nullable AccessTier tier, long usual) {
        this.blob = blob;
        this.tier = tier;
        this.usual = usual;
    }

    /** @return whether the service says of every block that it received what was sent */
    boolean put(String hash, Path content, long size) throws IOException {
        Set<String> there = there(hash);
        List<String> blocks = new ArrayList<>();
        boolean compared = true;
        long length = Math.max(usual, (size + MOST_BLOCKS - 1) / MOST_BLOCKS);
        for (long from = 0; from < size; from += length) {
            var section = new Section(content, from, Math.min(length, size - from));
            String block = Sha256.base64(section.hash());
            if (there.add(block)) {
                compared &= send(hash, block, section);
            }
            blocks.add(block);
        }
        AzureClients.asked(
                hash,
                () -> blob.commitBlockListWithResponse(
                        new BlockBlobCommitBlockListOptions(blocks).setTier(tier), null, Context.NONE));
        return compared;
    }

    /** Blocks of an upload that did not come to its end. */
    private Set<String> there(String hash) throws IOException {
        try {
            Set<String> blocks = new HashSet<>();
            AzureClients.asked(hash, () -> blob.listBlocks(BlockListType.UNCOMMITTED))
                    .getUncommittedBlocks()
                    .forEach((Block block) -> blocks.add(block.getName()));
            return blocks;
        } catch (NoSuchFileException e) {
            return new HashSet<>();
        }
    }

    private boolean send(String hash, String block, Section section) throws IOException {
        byte[] md5 = section.md5();
        var answer = AzureClients.asked(
                hash,
                () -> blob.stageBlockWithResponse(
                        new BlockBlobStageBlockOptions(
                                        block, BinaryData.fromFile(section.file(), section.from(), section.length()))
                                .setContentMd5(md5),
                        null,
                        Context.NONE));
        return answer.getHeaders().getValue(HttpHeaderName.CONTENT_MD5) != null;
    }
}
