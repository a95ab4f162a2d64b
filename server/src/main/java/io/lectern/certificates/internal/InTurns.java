package io.lectern.certificates.internal;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When two come at the same moment, the second begins again with what the first has written. */
@Component
class InTurns {

    private static final int TRIES = 8;

    private final TransactionTemplate transaction;

    InTurns(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    <T> T run(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction.execute(_ -> work.get());
            } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
