package io.lectern.media.upload;

import io.lectern.accounts.Actor;
import io.lectern.media.UploadProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the bytes of uploads. What it says has arrived is on the disk, whatever happens afterwards. */
@Component
public class ReceiveUpload {

    private static final Logger log = LoggerFactory.getLogger(ReceiveUpload.class);
    private static final int END = -1;
    private static final int BROKEN = -2;
    private static final int BUFFER = 128 * 1024;
    /** At most so much comes again when the server dies in the middle of a long request. */
    private static final long ACKNOWLEDGED_EACH = 16L * 1024 * 1024;

    private final Uploads uploads;
    private final OwnUploads own;
    private final Parts parts;
    private final WritingTurns turns;
    private final FinishUpload finish;
    private final Clock clock;

    ReceiveUpload(Uploads uploads, OwnUploads own, Parts parts, WritingTurns turns, FinishUpload finish, Clock clock) {
        this.uploads = uploads;
        this.own = own;
        this.parts = parts;
        this.turns = turns;
        this.finish = finish;
        this.clock = clock;
    }

    /** How far the upload has come; what is under way counts as far as it is on the disk by now. */
    public Upload standing(Actor actor, UUID id) {
        own.find(actor, id);
        try {
            var writer = turns.of(id);
            if (writer.isPresent()) {
                writer.get().acknowledge();
            }
        } catch (IOException | UploadProblem.TakenOver e) {
            log.debug("upload {} stands where it stood", id, e);
        }
        return own.find(actor, id);
    }

    /**
     * Adds what a request brings. When the connection breaks, what came until then has arrived, unless it has a checksum: then
     * it is all or nothing.
     *
     * @param offset where the bytes belong
     */
    public Upload append(Actor actor, UUID id, long offset, InputStream body, @Nullable Checksum checksum) {
        Upload upload = own.find(actor, id);
        if (upload.state() != Upload.State.RECEIVING && offset == upload.arrived()) {
            return upload;
        }
        try (Reception reception = receive(actor, id, offset, checksum == null)) {
            Upload after = take(reception, body, checksum);
            if (after.state() == Upload.State.RECEIVED) {
                finish.soon(id);
            }
            return after;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reception receive(Actor actor, UUID id, long offset, boolean vouched) throws IOException {
        return turns.with(id, () -> {
            turns.end(id);
            Upload upload = own.find(actor, id);
            if (upload.arrived() != offset) {
                throw new UploadProblem.WrongOffset(upload.arrived());
            }
            var reception = new Reception(turns, uploads, clock, upload, parts.open(id, offset), vouched);
            turns.take(id, reception);
            return reception;
        });
    }

    private static Upload take(Reception reception, InputStream body, @Nullable Checksum checksum) throws IOException {
        byte[] buffer = new byte[BUFFER];
        boolean whole = true;
        try {
            for (int n = read(body, buffer); n != END; n = read(body, buffer)) {
                if (n == BROKEN) {
                    whole = false;
                    break;
                }
                reception.write(buffer, n);
                if (checksum != null) {
                    checksum.add(buffer, n);
                } else if (reception.open() >= ACKNOWLEDGED_EACH) {
                    reception.acknowledge();
                }
            }
            if (checksum != null && whole) {
                if (!checksum.matches()) {
                    throw new UploadProblem.WrongChecksum();
                }
                reception.vouch();
            }
            return reception.acknowledge();
        } catch (IOException e) {
            if (DiskFull.is(e)) {
                throw full(reception);
            }
            throw e;
        }
    }

    /** What fitted before the disk was full has arrived all the same. */
    private static UploadProblem full(Reception reception) {
        try {
            reception.acknowledge();
        } catch (IOException e) {
            log.debug("nothing more fitted", e);
        }
        log.warn("the disk is full, uploads wait");
        return new UploadProblem.NoRoom();
    }

    /** A connection that breaks is no failure of the disk. */
    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            log.debug("the connection broke", e);
            return BROKEN;
        }
    }
}
