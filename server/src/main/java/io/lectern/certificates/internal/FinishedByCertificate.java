package io.lectern.certificates.internal;

import io.lectern.accounts.UserId;
import io.lectern.assessment.FinishedLearners;
import io.lectern.certificates.internal.Certificate.State;
import io.lectern.courses.CourseId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who holds a certificate of a course has finished it, since the first that was not revoked. */
@Component
class FinishedByCertificate implements FinishedLearners {

    private final Certificates certificates;

    FinishedByCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public List<Finish> of(CourseId course, Collection<UserId> persons) {
        return certificates
                .findByCourseIdAndPersonIdIn(
                        course.value(), persons.stream().map(UserId::value).toList())
                .stream()
                .filter(certificate -> certificate.state() != State.REVOKED)
                .map(c -> new Finish(new UserId(c.personId()), Why.CERTIFIED, c.issuedAt()))
                .toList();
    }
}
