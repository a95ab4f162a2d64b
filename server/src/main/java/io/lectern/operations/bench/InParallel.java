package io.lectern.operations.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Many people at once, each on a thread of their own. */
final class InParallel {

    /** What one of them does. */
    interface Work {
        void of(int number) throws IOException, InterruptedException;
    }

    private InParallel() {}

    /** Returns when all are done. @throws IllegalStateException with the first failure of any */
    static void run(int count, Work work) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        Queue<Exception> failures = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    work.of(number);
                } catch (IOException | InterruptedException | RuntimeException e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " of " + count + " failed", failures.peek());
        }
    }
}
