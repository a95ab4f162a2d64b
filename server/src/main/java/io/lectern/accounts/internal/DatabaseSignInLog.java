package io.lectern.accounts.internal;

import io.lectern.accounts.SignInLog;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DatabaseSignInLog implements SignInLog {

    private final SignInRecords records;

    DatabaseSignInLog(SignInRecords records) {
        this.records = records;
    }

    @Override
    @Transactional(readOnly = true)
    public long countBefore(Instant moment) {
        return records.countByAtBefore(moment);
    }

    @Override
    @Transactional
    public long deleteBefore(Instant moment) {
        return records.deleteByAtBefore(moment);
    }
}
