package io.lectern.certificates.internal;

import io.lectern.accounts.events.AccountErased;
import io.lectern.certificates.events.CertificateIssued;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.learning.events.CourseCompleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What happens elsewhere and concerns certificates. Each listener may meet the same event again. Those that save begin a
 * transaction of their own, and another one when somebody else was faster.
 */
@Component
class CertificateListeners {

    private final IssueCertificate issue;
    private final EndCertificate end;
    private final Certificates certificates;
    private final CertificateRules rules;

    CertificateListeners(
            IssueCertificate issue, EndCertificate end, Certificates certificates, CertificateRules rules) {
        this.issue = issue;
        this.end = end;
        this.certificates = certificates;
        this.rules = rules;
    }

    @Async
    @TransactionalEventListener
    void on(CourseCompleted completed) {
        issue.byRule(completed.personId(), completed.courseId(), completed.at());
    }

    @Async
    @TransactionalEventListener
    void on(CertificateIssued issued) {
        if (issued.replaces() != null) {
            end.stepBack(issued.replaces(), issued.certificateId());
        }
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        certificates.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        rules.deleteById(deleted.courseId());
    }
}
