package io.lectern.assessment.grades;

import io.lectern.accounts.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands out the gradebook as a file, to who may see it. */
@Component
public class ExportGrades {

    private final ReadGrades read;

    ExportGrades(ReadGrades read) {
        this.read = read;
    }

    /** @param ended whether those are in it whose enrolment has ended */
    public byte[] csv(Actor actor, UUID course, boolean ended) {
        return file(actor, course, ended).csv();
    }

    /** For spreadsheet programs. */
    public byte[] workbook(Actor actor, UUID course, boolean ended) {
        return file(actor, course, ended).workbook();
    }

    private GradeFile file(Actor actor, UUID course, boolean ended) {
        return GradeFile.of(read.ofCourse(actor, course), ended, actor.language());
    }
}
