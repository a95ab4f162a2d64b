package io.lectern.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets those who change the same thing at the same moment do so one after the other. */
@Component
public class Turns {

    private static final int TRIES = 8;

    private final TransactionTemplate transaction;

    Turns(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * Does the work in a transaction. Who comes second begins again with what the first has written, so the work reads
     * everything it needs itself.
     *
     * @throws OptimisticLockingFailureException when others were faster eight times
     */
    public <T> T take(Supplier<T> work) {
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
}
