package io.lectern.certificates.certifier;

import io.lectern.certificates.internal.CheckCertificate;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Works off the queue every few seconds, on each node, when Certifier is set up. */
@Component
class CertifierSchedule {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CertifierSettings settings;
    private final CertifierQueue queue;

    CertifierSchedule(
            CertifierSettings settings,
            CertifierDispatches dispatches,
            CheckCertificate certificates,
            JsonMapper json,
            Clock clock) {
        var client = new CertifierClient(settings, PATIENCE, json);
        this.settings = settings;
        this.queue = new CertifierQueue(
                dispatches, certificates, new CertifierSteps(client, settings.mails(), clock), clock);
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    void run() {
        if (settings.on()) {
            queue.run();
        }
    }
}
