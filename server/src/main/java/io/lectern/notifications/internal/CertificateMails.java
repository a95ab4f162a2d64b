package io.lectern.notifications.internal;

import io.lectern.certificates.events.CertificateIssued;
import io.lectern.certificates.events.CertificateRevoked;
import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells learners what became of their certificates. Why one was taken back is on the page, not in the mail. */
@Component
class CertificateMails {

    private static final String PAGE = "/certificates";

    private final Mails mails;

    CertificateMails(Mails mails) {
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(CertificateIssued event) {
        var kind = event.replaces() == null ? Mail.News.Kind.CERTIFICATE_ISSUED : Mail.News.Kind.CERTIFICATE_REISSUED;
        tell(event.eventId(), event.personId(), new Mail.News(kind, event.course(), PAGE), event.at());
    }

    @ApplicationModuleListener
    void on(CertificateRevoked event) {
        var news = new Mail.News(Mail.News.Kind.CERTIFICATE_REVOKED, event.course(), PAGE);
        tell(event.eventId(), event.personId(), news, event.at());
    }

    private void tell(UUID eventId, UUID personId, Mail.News news, Instant at) {
        if (!mails.existsById(eventId)) {
            mails.save(Mail.due(eventId, personId, news, at));
        }
    }
}
