package io.lectern.store;

import io.lectern.store.embedded.LocalPostgres;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that another Lectern holds the data. */
class HomeInUseAnalyzer extends AbstractFailureAnalyzer<LocalPostgres.HomeInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, LocalPostgres.HomeInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Stop the other one with Ctrl-C, or start this one with --data DIR.", cause);
    }
}
