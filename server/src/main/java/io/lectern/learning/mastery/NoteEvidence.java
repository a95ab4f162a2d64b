package io.lectern.learning.mastery;

import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.learning.CheckEvidence;
import io.lectern.learning.CheckImport;
import io.lectern.learning.mastery.Evidence.Source;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps answers that tell about skills, each of them once. */
@Component
public class NoteEvidence implements CheckEvidence, CheckImport {

    private final LearnerMasteries masteries;
    private final CourseOutlines outlines;
    private final EnrolmentRegister register;
    private final People people;
    private final Turns turns;
    private final Clock clock;

    NoteEvidence(
            LearnerMasteries masteries,
            CourseOutlines outlines,
            EnrolmentRegister register,
            People people,
            Turns turns,
            Clock clock) {
        this.masteries = masteries;
        this.outlines = outlines;
        this.register = register;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void answeredInClass(UserId person, LessonId lesson, UUID question, UUID about, boolean right) {
        UUID block = about.equals(question) ? null : about;
        checked(new PastCheck(person, lesson, question, right, clock.instant()), block, Source.CLASS);
    }

    /** As {@link #answeredInClass}, for a check that was answered while reading. */
    public void answeredWhileReading(UserId person, LessonId lesson, UUID question, boolean right) {
        bring(new PastCheck(person, lesson, question, right, clock.instant()));
    }

    @Override
    public void bring(PastCheck check) {
        checked(check, null, Source.READING);
    }

    private void checked(PastCheck check, @Nullable UUID block, Source source) {
        UserId person = check.person();
        outlines.holding(check.lesson())
                .map(outline -> outline.course().id())
                .filter(course -> register.isEnrolled(person, course))
                .ifPresent(course -> {
                    String day = check.at().atZone(zoneOf(person)).toLocalDate().toString();
                    note(
                            person,
                            course,
                            List.of(new Evidence(
                                    String.format(Locale.ROOT, "check %s %s", check.question(), day),
                                    source,
                                    check.question(),
                                    check.lesson().value(),
                                    block,
                                    List.of(),
                                    check.right(),
                                    check.at())));
                });
    }

    void note(UserId person, CourseId course, List<Evidence> answers) {
        note(person, course, () -> answers);
    }

    /** @param answers as they are when this person's turn has come, however many tell of them at the same moment */
    void note(UserId person, CourseId course, Supplier<List<Evidence>> answers) {
        turns.take(() -> {
            LearnerMastery before = masteries
                    .findByPersonIdAndCourseId(person.value(), course.value())
                    .orElseGet(() -> LearnerMastery.empty(person.value(), course.value()));
            LearnerMastery after = before.with(answers.get());
            return after.equals(before) ? before : masteries.save(after);
        });
    }

    private ZoneId zoneOf(UserId person) {
        return ZoneId.of(people.find(person).map(Person::timeZone).orElse("UTC"));
    }
}
