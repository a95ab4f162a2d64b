package io.lectern.media.upload;

import io.lectern.media.UploadProblem;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who writes an upload's part: whoever came last. Whatever changes an upload is done by one at a time. */
@Component
class WritingTurns {

    private static final int LOCKS = 64;

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);
    private final Map<UUID, Reception> writing = new ConcurrentHashMap<>();

    interface Work<T> {
        T get() throws IOException;
    }

    /** Does the work while nobody else changes this upload. */
    <T> T with(UUID id, Work<T> work) throws IOException {
        ReentrantLock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Whoever wrote before writes no more. */
    void take(UUID id, Reception reception) {
        writing.put(id, reception);
    }

    /** Nobody writes any more. */
    void end(UUID id) {
        writing.remove(id);
    }

    void leave(UUID id, Reception reception) {
        writing.remove(id, reception);
    }

    Optional<Reception> of(UUID id) {
        return Optional.ofNullable(writing.get(id));
    }

    /** @throws UploadProblem.TakenOver when it is somebody else's turn */
    void check(UUID id, Reception reception) {
        if (writing.get(id) != reception) {
            throw new UploadProblem.TakenOver();
        }
    }
}
