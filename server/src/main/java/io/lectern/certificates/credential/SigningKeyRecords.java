package io.lectern.certificates.credential;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SigningKeyRecords extends ListCrudRepository<SigningKeyRecord, UUID> {}
