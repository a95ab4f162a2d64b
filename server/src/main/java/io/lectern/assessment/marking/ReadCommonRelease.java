package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.CommonRelease;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ReadCommonRelease implements CommonRelease {

    private final MarkingSettingsRecords settings;

    ReadCommonRelease(MarkingSettingsRecords settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Instant> of(UUID assessmentId) {
        return settings.findById(assessmentId).map(MarkingSettings::releasedAt);
    }
}
