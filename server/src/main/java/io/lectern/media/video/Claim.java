package io.lectern.media.video;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** That a video is this node's to make, until somebody says otherwise. */
final class Claim implements Encoder.Progress {

    private static final Logger log = LoggerFactory.getLogger(Claim.class);

    /** What may take long and does not say how far it is. */
    interface Work {
        void run() throws IOException;
    }

    private final VideoRecords records;
    private final Clock clock;
    private Video mine;

    Claim(VideoRecords records, Clock clock, Video mine) {
        this.records = records;
        this.clock = clock;
        this.mine = mine;
    }

    @Override
    public synchronized boolean at(int percent) {
        try {
            mine = records.save(mine.further(percent, clock.instant()));
            return true;
        } catch (OptimisticLockingFailureException e) {
            return false;
        }
    }

    /** Does the work and gives signs of life meanwhile. */
    void holdWhile(Duration signEvery, Work work) throws IOException, InterruptedException {
        var done = new CountDownLatch(1);
        Thread signs = Thread.ofVirtual().name("video-claim").start(() -> giveSigns(signEvery, done));
        try {
            work.run();
        } finally {
            done.countDown();
            signs.join();
        }
    }

    private void giveSigns(Duration every, CountDownLatch done) {
        try {
            boolean held = true;
            while (held && !done.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                held = at(mine.percent());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("No sign of life from the video {}", mine.file(), e);
        }
    }

    /** @return whether it was still this node's */
    synchronized boolean end(UnaryOperator<Video> how) {
        try {
            records.save(how.apply(mine));
            return true;
        } catch (OptimisticLockingFailureException e) {
            log.info("The video {} was wanted otherwise meanwhile", mine.file());
            return false;
        }
    }
}
