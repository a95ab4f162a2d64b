package io.lectern.assessment.marking;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface MarkingSettingsRecords extends ListCrudRepository<MarkingSettings, UUID> {

    void deleteByCourseId(UUID courseId);
}
