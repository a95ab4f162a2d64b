package io.lectern.media.upload;

import io.lectern.media.UploadProblem;
import io.lectern.media.scan.Clamd;
import io.lectern.media.scan.ScanSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has files looked at for viruses, if there is somebody to do it. */
@Component
class VirusCheck {

    private static final Logger log = LoggerFactory.getLogger(VirusCheck.class);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    /** Large archives take it minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Parts parts;
    private final boolean needed;
    private final @Nullable Clamd clamd;

    VirusCheck(Parts parts, ScanSettings settings) {
        this.parts = parts;
        this.needed = settings.needed();
        this.clamd = settings.address() == null ? null : new Clamd(settings.address(), CONNECTING, PATIENCE);
    }

    /**
     * @throws UploadProblem.Infected when something was found
     * @throws UploadProblem.NotLookedAt when it has to wait
     */
    void check(Upload upload) throws IOException {
        if (clamd == null) {
            return;
        }
        Optional<String> found;
        try {
            found = clamd.look(parts.of(upload.id()));
        } catch (Clamd.TooLargeException e) {
            log.warn("upload {} is larger than clamd takes (StreamMaxLength)", upload.id());
            if (needed) {
                throw new UploadProblem.TooLargeToLookAt(upload.name());
            }
            return;
        } catch (IOException e) {
            log.warn("upload {} was not looked at: {}", upload.id(), e.getMessage());
            if (needed) {
                throw new UploadProblem.NotLookedAt();
            }
            return;
        }
        if (found.isPresent()) {
            throw new UploadProblem.Infected(upload.name(), found.get());
        }
    }
}
