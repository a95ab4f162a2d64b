package io.lectern.certificates.internal;

import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may know who was shown a certificate. Its id is as good as the paper: who has it may look. */
@Component
public class CheckCertificate {

    private final Certificates certificates;

    CheckCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    /** @param ended the places of those that were revoked or replaced */
    public record StatusList(int size, List<Integer> ended) {
        public StatusList {
            ended = List.copyOf(ended);
        }
    }

    @Transactional(readOnly = true)
    public Certificate find(UUID id) {
        return certificates.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("certificate"));
    }

    /** Empty when there is none, or none any more. */
    @Transactional(readOnly = true)
    public Optional<Certificate> look(UUID id) {
        return certificates.findById(id);
    }

    /** @throws GeneralProblem.NotFound when no certificate is in it */
    @Transactional(readOnly = true)
    public StatusList statusList(int number) {
        if (!certificates.existsByStatusList(number)) {
            throw new GeneralProblem.NotFound("status-list");
        }
        return new StatusList(
                StatusPlaces.SIZE,
                certificates.findByStatusListAndStateNot(number, Certificate.State.ISSUED).stream()
                        .map(Certificate::statusIndex)
                        .toList());
    }
}
