package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.testing.OnPostgres;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

@OnPostgres
class TurnsTest {

    @Autowired
    Turns turns;

    @Autowired
    TransactionOperations transactions;

    @Test
    void whoComesSecondBeginsAgain() {
        var tries = new AtomicInteger();
        assertThat(turns.take(() -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new DuplicateKeyException("somebody was faster");
                    }
                    return "kept";
                }))
                .isEqualTo("kept");
        assertThat(tries).hasValue(3);
    }

    @Test
    void withinATransactionNothingCouldBeginAgainSoNobodyTakesTurnsThere() {
        transactions.executeWithoutResult(_ -> assertThatThrownBy(() -> turns.take(() -> "never"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside of transactions"));
    }
}
