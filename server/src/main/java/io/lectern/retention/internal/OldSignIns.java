package io.lectern.retention.internal;

import io.lectern.accounts.SignInLog;
import io.lectern.retention.KeptKind;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OldSignIns implements Old {

    private final SignInLog log;

    OldSignIns(SignInLog log) {
        this.log = log;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.SIGN_INS;
    }

    @Override
    public long count(Instant before) {
        return log.countBefore(before);
    }

    @Override
    public List<Item> some(Instant before, int atMost) {
        return List.of();
    }

    /** All at once: it is one statement, whatever their number. */
    @Override
    public long delete(Instant before, int atMost) {
        return log.deleteBefore(before);
    }
}
