package io.lectern.certificates.certifier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface CertifierDispatches extends ListCrudRepository<CertifierDispatch, UUID>, UnsentCertificates {

    List<CertifierDispatch> findByStateAndDueAtLessThanEqualOrderByDueAt(
            CertifierDispatch.State state, Instant now, Limit limit);

    List<CertifierDispatch> findByStateInOrderByDueAt(Collection<CertifierDispatch.State> states, Limit limit);

    long countByState(CertifierDispatch.State state);

    Optional<CertifierDispatch> findByCredentialId(String credentialId);

    List<CertifierDispatch> findByPersonId(UUID personId);
}
