package io.lectern.store;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets those who change the same thing at the same moment do so one after the other. */
@Component
public class Turns {

    private static final int TRIES = 8;

    /** Who is killed in its turn holds up the others for so long. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(30);

    private static final Duration PATIENCE = LONGEST_TURN.plusSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(25);

    private final TransactionTemplate transaction;
    private final LockProvider locks;

    Turns(TransactionTemplate transaction, LockProvider locks) {
        this.transaction = transaction;
        this.locks = locks;
    }

    /**
     * Does the work in a transaction. Who comes second begins again with what the first has written, so the work reads
     * everything it needs itself. Whoever takes turns is in no transaction yet: one that failed cannot begin again.
     *
     * @throws OptimisticLockingFailureException when others were faster eight times
     * @throws IllegalStateException within a transaction
     */
    public <T> T take(Supplier<T> work) {
        requireNoTransaction();
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(_ -> work.get()));
            } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * Does the work in a transaction, while nobody else in the academy does what has the same name, on whatever node. It is for rules
     * that hold between things which are kept apart, so that no version of one of them tells that another has changed.
     *
     * @throws OptimisticLockingFailureException when others keep it busy for too long
     * @throws IllegalStateException within a transaction
     */
    public <T> T alone(String name, Supplier<T> work) {
        requireNoTransaction();
        SimpleLock turn = await(name);
        try {
            return take(work);
        } finally {
            turn.unlock();
        }
    }

    private SimpleLock await(String name) {
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(PAUSE)) {
            Optional<SimpleLock> turn =
                    locks.lock(new LockConfiguration(ClockProvider.now(), name, LONGEST_TURN, Duration.ZERO));
            if (turn.isPresent()) {
                return turn.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new OptimisticLockingFailureException("busy: " + name);
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("turns are taken outside of transactions");
        }
    }
}
