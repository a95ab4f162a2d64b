package io.lectern.operations.demo;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.UserId;
import io.lectern.assessment.AssessmentImport.Kind;
import io.lectern.assessment.AssessmentImport.NewAssessment;
import io.lectern.assessment.AttemptImport;
import io.lectern.assessment.AttemptImport.PastAttempt;
import io.lectern.certificates.CertificateImport;
import io.lectern.certificates.CertificateImport.PastCertificate;
import io.lectern.certificates.CertificateImport.Replaced;
import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.CourseId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.enrolment.EnrolmentImport;
import io.lectern.learning.CardImport;
import io.lectern.learning.CardImport.PastOwnCard;
import io.lectern.learning.CardImport.PastReviews;
import io.lectern.learning.CheckImport;
import io.lectern.learning.CheckImport.PastCheck;
import io.lectern.learning.FeedbackImport;
import io.lectern.learning.FeedbackImport.PastFeedback;
import io.lectern.learning.ObjectionImport;
import io.lectern.learning.ObjectionImport.PastObjection;
import io.lectern.learning.ProgressImport;
import io.lectern.learning.ProgressImport.PastProgress;
import io.lectern.operations.demo.DemoFiles.DemoAttempt;
import io.lectern.operations.demo.DemoFiles.DemoCertificate;
import io.lectern.operations.demo.DemoFiles.DemoEnrolment;
import io.lectern.operations.demo.DemoFiles.DemoFeedback;
import io.lectern.operations.demo.DemoFiles.DemoLesson;
import io.lectern.operations.demo.DemoFiles.DemoObjection;
import io.lectern.operations.demo.DemoFiles.DemoPerson;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives the learners of the demo academy a past: what they take, how far they are, when they were here, which cards they
 * learn, what they answered in quizzes and exams, what they think of it, what they have earned.
 */
@Component
class DemoHistory {

    /** How many cards of each completed lesson they have begun; the others wait as new ones. */
    private static final int CARDS = 6;

    /** How long they have not reviewed any, so that some are due. */
    private static final int DAYS_OFF = 4;

    private final EnrolmentImport enrolments;
    private final ProgressImport progress;
    private final CheckImport checks;
    private final CardImport cards;
    private final ObjectionImport objections;
    private final CertificateImport certificates;
    private final AttemptImport attempts;
    private final FeedbackImport feedback;
    private final DemoActivity activity;
    private final Lessons lessons;
    private final Clock clock;

    DemoHistory(
            EnrolmentImport enrolments,
            ProgressImport progress,
            CheckImport checks,
            CardImport cards,
            ObjectionImport objections,
            CertificateImport certificates,
            AttemptImport attempts,
            FeedbackImport feedback,
            DemoActivity activity,
            Lessons lessons,
            Clock clock) {
        this.enrolments = enrolments;
        this.progress = progress;
        this.checks = checks;
        this.cards = cards;
        this.objections = objections;
        this.certificates = certificates;
        this.attempts = attempts;
        this.feedback = feedback;
        this.activity = activity;
        this.lessons = lessons;
        this.clock = clock;
    }

    void bring(DemoPerson person, UserId id, Map<String, CourseId> courses) throws IOException {
        for (DemoEnrolment enrolment : person.enrolments()) {
            CourseId course = courses.get(enrolment.course());
            if (course == null) {
                throw new IllegalStateException("the demo files enrol somebody in an unknown course");
            }
            Integer ends = enrolment.endsInDays();
            enrolments.bring(id, course, daysAgo(enrolment.daysAgo()), ends == null ? null : daysAgo(-ends));
            List<String> names = DemoCourses.lessonsOf(enrolment.course());
            List<PublishedLesson> published = lessons.publishedOf(course);
            for (DemoLesson lesson : enrolment.lessons()) {
                PublishedLesson text = published.get(names.indexOf(lesson.lesson()));
                progress.bring(past(id, text, lesson));
                bringChecks(id, text, lesson);
                if (lesson.completed() && !enrolment.ended()) {
                    Instant until = daysAgo(Math.max(DAYS_OFF, person.signedInDaysAgo()));
                    cards.bring(new PastReviews(id, text.id(), CARDS, daysAgo(lesson.daysAgo()), until));
                }
            }
            activity.bring(person, id, course, enrolment);
            bringAttempts(id, course, enrolment);
            DemoFeedback words = enrolment.feedback();
            if (words != null) {
                feedback.bring(new PastFeedback(
                        id, course, words.course(), words.teacher(), words.anonymous(), daysAgo(words.daysAgo())));
            }
            bringCertificate(id, course, enrolment);
            DemoObjection said = enrolment.objection();
            if (said != null) {
                objections.bring(new PastObjection(id, course, said.skill(), said.words(), daysAgo(said.daysAgo())));
            }
        }
        person.cards()
                .forEach(card -> cards.bring(new PastOwnCard(id, card.front(), card.back(), daysAgo(card.daysAgo()))));
    }

    private void bringCertificate(UserId person, CourseId course, DemoEnrolment story) {
        DemoCertificate past = story.certificate();
        if (past == null) {
            return;
        }
        Integer expires = past.expiresInDays();
        Integer corrected = past.correctedDaysAgo();
        certificates.bring(new PastCertificate(
                person,
                course,
                daysAgo(past.daysAgo()),
                expires == null ? null : daysAgo(-expires),
                null,
                corrected == null ? null : new Replaced(daysAgo(corrected), past.reason())));
    }

    /** The first answers to the checks, and the right ones when they came back to the lesson. */
    private void bringChecks(UserId person, PublishedLesson lesson, DemoLesson story) {
        List<UUID> questions = lesson.blocks().stream()
                .filter(block -> block.kind() == BlockKind.QUESTION)
                .map(Block::id)
                .toList();
        for (int i = 0; i < story.checks().size(); i++) {
            UUID question = questions.get(i);
            boolean right = story.checks().get(i);
            Duration later = Duration.ofMinutes(i);
            checks.bring(new PastCheck(
                    person,
                    lesson.id(),
                    question,
                    right,
                    daysAgo(story.daysAgo()).plus(later)));
            for (int days : story.reviews()) {
                checks.bring(new PastCheck(
                        person, lesson.id(), question, true, daysAgo(days).plus(later)));
            }
        }
    }

    private void bringAttempts(UserId person, CourseId course, DemoEnrolment story) throws IOException {
        Map<Kind, String> titles = DemoCourses.assessmentsOf(story.course(), clock.instant()).stream()
                .collect(toMap(NewAssessment::kind, NewAssessment::title));
        for (DemoAttempt attempt : story.attempts()) {
            String title = Objects.requireNonNull(titles.get(attempt.kind()), "the course has no such assessment");
            attempts.bring(new PastAttempt(
                    person,
                    course,
                    title,
                    daysAgo(attempt.daysAgo()),
                    Duration.ofMinutes(attempt.minutes()),
                    attempt.answers()));
        }
    }

    private PastProgress past(UserId person, PublishedLesson lesson, DemoLesson story) {
        List<UUID> blocks = lesson.blocks().stream().map(Block::id).toList();
        int reached = Math.clamp(Math.round(blocks.size() * story.share()), 0, blocks.size());
        Set<UUID> seen = new LinkedHashSet<>(blocks.subList(0, reached));
        UUID place = reached == 0 ? null : blocks.get(reached - 1);
        return new PastProgress(person, lesson.id(), seen, place, story.completed(), daysAgo(story.daysAgo()));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minus(Duration.ofMinutes(40));
    }
}
