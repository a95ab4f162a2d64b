package io.lectern.certificates.internal;

import io.lectern.certificates.events.CertificateIssued;
import io.lectern.certificates.events.CertificateRevoked;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the others what became of certificates. A certificate carries the id of its event until that is on its way, so what a
 * server could not announce before it died is announced by another one, and as the same event if it was on its way after all.
 */
@Component
class AnnounceCertificate {

    /** Whoever has just written it down is about to announce it. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Certificates certificates;
    private final ApplicationEventPublisher events;
    private final InTurns turns;
    private final Clock clock;

    AnnounceCertificate(Certificates certificates, ApplicationEventPublisher events, InTurns turns, Clock clock) {
        this.certificates = certificates;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /** Called within the transaction that has saved it. */
    Certificate announce(Certificate saved) {
        UUID event = saved.announcement();
        if (event == null) {
            return saved;
        }
        events.publishEvent(eventOf(saved, event));
        return certificates.save(saved.announced());
    }

    /** Announces what a server that died has left unsaid. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @SchedulerLock(name = "certificates-announcements")
    void catchUp() {
        Instant before = clock.instant().minus(GRACE);
        certificates.findByAnnouncementIsNotNull().stream()
                .filter(left -> changedAt(left).isBefore(before))
                .forEach(
                        left -> turns.run(() -> certificates.findById(left.id()).map(this::announce)));
    }

    private static Instant changedAt(Certificate certificate) {
        Certificate.Ending ending = certificate.ending();
        return ending == null ? certificate.issuedAt() : ending.at();
    }

    private static Object eventOf(Certificate certificate, UUID event) {
        Certificate.Ending ending = certificate.ending();
        Certificate.Replacement replacement = certificate.replacement();
        return ending == null
                ? new CertificateIssued(
                        event,
                        certificate.id(),
                        certificate.personId(),
                        certificate.courseId(),
                        certificate.face().course(),
                        replacement == null ? null : replacement.of(),
                        certificate.issuedAt())
                : new CertificateRevoked(
                        event,
                        certificate.id(),
                        certificate.personId(),
                        certificate.courseId(),
                        certificate.face().course(),
                        ending.at());
    }
}
