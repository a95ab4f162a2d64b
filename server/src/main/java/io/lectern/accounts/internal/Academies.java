package io.lectern.accounts.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Academies extends ListCrudRepository<AcademyRecord, UUID> {

    /** The academy as it is kept, or one that nobody has described. */
    default AcademyRecord current() {
        return findById(AcademyRecord.ID).orElseGet(AcademyRecord::undescribed);
    }
}
