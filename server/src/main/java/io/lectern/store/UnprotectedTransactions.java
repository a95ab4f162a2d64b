package io.lectern.store;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For a single MongoDB server, which has no transactions: gives the callbacks after a commit, but no rollback. Use cases
 * therefore save one aggregate each.
 */
class UnprotectedTransactions extends AbstractPlatformTransactionManager {

    @Override
    protected Object doGetTransaction() {
        return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}

    /** A refusal within a use case that is part of another one; its exception goes on to the outer one. */
    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
