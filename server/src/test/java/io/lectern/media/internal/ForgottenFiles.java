package io.lectern.media.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets what nothing uses, as if some time had passed, for tests of what follows from it. */
@Component
public class ForgottenFiles {

    private final FileTidying tidying;
    private final Clock clock;

    ForgottenFiles(FileTidying tidying, Clock clock) {
        this.tidying = tidying;
        this.clock = clock;
    }

    public void after(Duration passed) {
        tidying.tidy(clock.instant().plus(passed));
    }
}
