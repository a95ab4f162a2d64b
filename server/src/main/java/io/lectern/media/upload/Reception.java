package io.lectern.media.upload;

import io.lectern.media.UploadProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Clock;

/**
 * Writes the bytes of one request into a part. A request whose connection died may still hang there while its sender comes
 * again: whoever came last writes, the one before is told so at its next byte.
 */
final class Reception implements AutoCloseable {

    private final WritingTurns turns;
    private final Uploads uploads;
    private final Clock clock;
    private final FileChannel part;
    private Upload upload;
    private long position;
    private boolean vouched;

    /** @param vouched whether bytes count as they come; otherwise only when {@link #vouch} is called */
    Reception(WritingTurns turns, Uploads uploads, Clock clock, Upload upload, FileChannel part, boolean vouched) {
        this.turns = turns;
        this.uploads = uploads;
        this.clock = clock;
        this.upload = upload;
        this.part = part;
        this.position = upload.arrived();
        this.vouched = vouched;
    }

    /** @throws IOException when the disk does not take them */
    void write(byte[] bytes, int length) throws IOException {
        turns.with(upload.id(), () -> {
            turns.check(upload.id(), this);
            if (position + length > upload.length()) {
                throw new UploadProblem.TooLong(upload.name(), upload.length());
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
            long at = position;
            while (rest.hasRemaining()) {
                at += part.write(rest, at);
            }
            position = at;
            return upload;
        });
    }

    /** How many bytes have come since they were last acknowledged. */
    long open() {
        return position - upload.arrived();
    }

    /** The bytes of this request are as they were sent. */
    void vouch() {
        vouched = true;
    }

    /** Everything written is on the disk and counts, if somebody vouches for it. */
    Upload acknowledge() throws IOException {
        return turns.with(upload.id(), () -> {
            turns.check(upload.id(), this);
            if (vouched && open() > 0) {
                part.force(true);
                upload = uploads.save(upload.arrived(position, clock.instant()));
            }
            return upload;
        });
    }

    @Override
    public void close() throws IOException {
        turns.leave(upload.id(), this);
        part.close();
    }
}
