package io.lectern.retention.internal;

import io.lectern.assessment.HandedInFiles;
import io.lectern.retention.KeptKind;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OldExamFiles implements Old {

    private final HandedInFiles files;

    OldExamFiles(HandedInFiles files) {
        this.files = files;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.EXAM_FILES;
    }

    @Override
    public long count(Instant before) {
        return files.countBefore(before);
    }

    @Override
    public List<Item> some(Instant before, int atMost) {
        return files.before(before, atMost).stream()
                .map(handed ->
                        new Item(handed.attemptId(), handed.title(), handed.courseId(), handed.personId(), handed.at()))
                .toList();
    }

    @Override
    public long delete(Instant before, int atMost) {
        return files.letGoBefore(before, atMost);
    }
}
