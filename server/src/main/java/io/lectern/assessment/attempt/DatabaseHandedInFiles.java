package io.lectern.assessment.attempt;

import io.lectern.assessment.HandedInFiles;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.media.FileAges;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DatabaseHandedInFiles implements HandedInFiles {

    private final Files files;
    private final FileAges ages;
    private final Attempts attempts;
    private final AssessmentDesk desk;

    DatabaseHandedInFiles(Files files, FileAges ages, Attempts attempts, AssessmentDesk desk) {
        this.files = files;
        this.ages = ages;
        this.attempts = attempts;
        this.desk = desk;
    }

    @Override
    public long countBefore(Instant moment) {
        return ages.countGivenBefore(AttemptFileGate.KIND, moment);
    }

    @Override
    public List<Handed> before(Instant moment, int atMost) {
        return scopes(moment, atMost).stream()
                .flatMap(scope -> attempts.findById(scope.id()).stream())
                .map(attempt -> new Handed(
                        attempt.id(),
                        desk.find(attempt.assessmentId()).title(),
                        attempt.courseId(),
                        attempt.personId(),
                        attempt.startedAt()))
                .toList();
    }

    @Override
    public long letGoBefore(Instant moment, int atMost) {
        List<FileScope> gone = scopes(moment, atMost);
        gone.forEach(files::letGo);
        return gone.size();
    }

    private List<FileScope> scopes(Instant moment, int atMost) {
        return ages.givenBefore(AttemptFileGate.KIND, moment, atMost);
    }
}
