package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Copies what one store holds and another does not, while both may be in use. What is there already is left alone, so a copy
 * that was interrupted goes on where it stood, and one made again brings what is new. Every object is compared with its
 * hash when it is read and when it is written.
 */
public final class StoreCopy {

    private static final int TRIES = 3;
    /** So many failures with no success between them mean that a store is gone. */
    private static final int TOO_MANY = 12;
    /** Room that objects on their way may take on this machine. */
    private static final int ROOM_MIB = 2048;

    private final ObjectStore from;
    private final ObjectStore to;
    private final Path drafts;
    private final int atOnce;
    private final boolean reading;
    private final CopyTally.Counting tally = new CopyTally.Counting();
    private final Semaphore room = new Semaphore(ROOM_MIB);
    private final AtomicInteger failuresInARow = new AtomicInteger();

    /**
     * @param drafts folder of this machine for objects on their way
     * @param atOnce how many travel at once
     * @param reading whether what is there already, and what was written, is read back and compared with its hash too
     */
    public StoreCopy(ObjectStore from, ObjectStore to, Path drafts, int atOnce, boolean reading) {
        this.from = from;
        this.to = to;
        this.drafts = drafts;
        this.atOnce = atOnce;
        this.reading = reading;
    }

    /** How far it is, at any time. */
    public CopyTally tally() {
        return tally.now();
    }

    /**
     * Copies. Single objects that cannot be copied are counted, and the others go on.
     *
     * @throws IOException when one of the stores cannot be used at all
     */
    public CopyTally run() throws IOException, InterruptedException {
        var starts = new HashStarts(atOnce);
        starts.each(this::compare);
        tally.compared();
        starts.each(this::copy);
        return tally.now();
    }

    private void compare(String start) throws IOException {
        Map<String, Long> there = there(start);
        for (StoredObject object : listed(start)) {
            tally.found(object.size(), isThere(object, there));
        }
    }

    private void copy(String start) throws IOException, InterruptedException {
        Map<String, Long> there = there(start);
        for (StoredObject object : listed(start)) {
            boolean isThere = isThere(object, there);
            if (!isThere || reading) {
                copy(object, isThere);
            }
        }
    }

    private List<StoredObject> listed(String start) throws IOException {
        try {
            return from.list(start);
        } catch (IOException e) {
            throw new IOException("the store to copy from cannot be listed: " + e.getMessage(), e);
        }
    }

    private Map<String, Long> there(String start) throws IOException {
        try {
            Map<String, Long> there = new HashMap<>();
            to.list(start).forEach(object -> there.put(object.hash(), object.size()));
            return there;
        } catch (IOException e) {
            throw new IOException("the store to copy to cannot be listed: " + e.getMessage(), e);
        }
    }

    private static boolean isThere(StoredObject object, Map<String, Long> there) {
        return Long.valueOf(object.size()).equals(there.get(object.hash()));
    }

    private void copy(StoredObject object, boolean isThere) throws IOException, InterruptedException {
        for (int tries = 1; !copied(object, isThere, tries); tries++) {
            TimeUnit.MILLISECONDS.sleep(200L << tries);
        }
    }

    /** @return whether there is nothing left to try */
    private boolean copied(StoredObject object, boolean isThere, int tries) throws IOException, InterruptedException {
        try {
            if (!isThere || !isWhole(object.hash())) {
                transfer(object);
                tally.copied(object.size(), !isThere);
            }
            failuresInARow.set(0);
            return true;
        } catch (NoSuchFileException e) {
            tally.gone();
            return true;
        } catch (IOException e) {
            boolean damaged = e instanceof DamagedObjectException;
            if (!damaged && failuresInARow.incrementAndGet() >= TOO_MANY) {
                throw e;
            }
            if (tries < TRIES && !damaged) {
                return false;
            }
            tally.failed(object.hash() + ": " + e.getMessage());
            return true;
        }
    }

    private void transfer(StoredObject object) throws IOException, InterruptedException {
        int permits = (int) Math.min(ROOM_MIB, 1 + (object.size() >> 20));
        room.acquire(permits);
        try {
            Path draft = Files.createTempFile(drafts, "lectern-", ".copy");
            try {
                fetch(object.hash(), draft);
                put(object.hash(), draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } finally {
            room.release(permits);
        }
    }

    private void fetch(String hash, Path draft) throws IOException {
        try (InputStream in = from.read(hash, 0);
                OutputStream out = Files.newOutputStream(draft)) {
            in.transferTo(out);
        } catch (NoSuchFileException | DamagedObjectException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("the store to copy from: " + e.getMessage(), e);
        }
    }

    /** What is damaged only in there was whole before it was sent, so it is sent again. */
    private void put(String hash, Path draft) throws IOException {
        try {
            to.put(hash, draft);
            if (reading) {
                ReadBack.of(to, hash);
            }
        } catch (IOException e) {
            throw new IOException("the store to copy to: " + e.getMessage(), e);
        }
    }

    private boolean isWhole(String hash) throws IOException {
        try {
            ReadBack.of(to, hash);
            return true;
        } catch (DamagedObjectException | NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new IOException("the store to copy to: " + e.getMessage(), e);
        }
    }
}
