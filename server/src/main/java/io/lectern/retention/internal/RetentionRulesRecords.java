package io.lectern.retention.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface RetentionRulesRecords extends ListCrudRepository<RetentionRules, UUID> {

    default RetentionRules current() {
        return findById(RetentionRules.ID).orElseGet(RetentionRules::usual);
    }
}
