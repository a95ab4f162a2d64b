package io.lectern.media.storage;

import com.azure.core.util.Context;
import com.azure.storage.blob.models.BlobDownloadContentResponse;
import com.azure.storage.blob.models.BlobRange;
import com.azure.storage.blob.models.DownloadRetryOptions;
import com.azure.storage.blob.specialized.BlockBlobClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A blob's content from a byte on, fetched piece by piece as it is read. A piece that fails is a failure: who reads tries again. */
final class AzureContent extends InputStream {

    /** Held in memory for each reader. */
    private static final long PIECE = 2 << 20;

    private static final DownloadRetryOptions ONCE = new DownloadRetryOptions().setMaxRetryRequests(0);

    private final BlockBlobClient blob;
    private final String hash;
    private final long size;
    private long position;
    private InputStream piece;

    AzureContent(BlockBlobClient blob, String hash, long offset) throws IOException {
        this.blob = blob;
        this.hash = hash;
        BlobDownloadContentResponse first = fetch(blob, hash, offset);
        this.position = offset + first.getValue().getLength();
        this.piece = stream(first);
        this.size = sizeOf(first);
    }

    /** Of the whole blob. */
    long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = piece.read(buffer, from, length);
        if (n >= 0 || position >= size) {
            return n;
        }
        BlobDownloadContentResponse next = fetch(blob, hash, position);
        position += next.getValue().getLength();
        piece = stream(next);
        return piece.read(buffer, from, length);
    }

    private static BlobDownloadContentResponse fetch(BlockBlobClient blob, String hash, long offset)
            throws IOException {
        return AzureClients.asked(
                hash,
                () -> blob.downloadContentWithResponse(
                        ONCE, null, new BlobRange(offset, PIECE), false, null, Context.NONE));
    }

    private static InputStream stream(BlobDownloadContentResponse answer) {
        return new ByteArrayInputStream(answer.getValue().toBytes());
    }

    /** The range of an answer says it last: {@code bytes 0-99/1234}. */
    private static long sizeOf(BlobDownloadContentResponse answer) {
        String range = answer.getDeserializedHeaders().getContentRange();
        return range == null ? answer.getValue().getLength() : Long.parseLong(range.substring(range.indexOf('/') + 1));
    }
}
