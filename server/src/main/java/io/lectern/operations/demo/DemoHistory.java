package io.lectern.operations.demo;

import io.lectern.accounts.UserId;
import io.lectern.certificates.CertificateImport;
import io.lectern.certificates.CertificateImport.PastCertificate;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.enrolment.EnrolmentImport;
import io.lectern.learning.ProgressImport;
import io.lectern.learning.ProgressImport.PastProgress;
import io.lectern.operations.demo.DemoFiles.DemoEnrolment;
import io.lectern.operations.demo.DemoFiles.DemoLesson;
import io.lectern.operations.demo.DemoFiles.DemoPerson;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the learners of the demo academy a past: what they take, how far they are, when they were here, what they have earned. */
@Component
class DemoHistory {

    private final EnrolmentImport enrolments;
    private final ProgressImport progress;
    private final CertificateImport certificates;
    private final Lessons lessons;
    private final Clock clock;

    DemoHistory(
            EnrolmentImport enrolments,
            ProgressImport progress,
            CertificateImport certificates,
            Lessons lessons,
            Clock clock) {
        this.enrolments = enrolments;
        this.progress = progress;
        this.certificates = certificates;
        this.lessons = lessons;
        this.clock = clock;
    }

    void bring(DemoPerson person, UserId id, Map<String, CourseId> courses) throws IOException {
        for (DemoEnrolment enrolment : person.enrolments()) {
            CourseId course = courses.get(enrolment.course());
            if (course == null) {
                throw new IllegalStateException("the demo files enrol somebody in an unknown course");
            }
            enrolments.bring(id, course, daysAgo(enrolment.daysAgo()));
            List<String> names = DemoFiles.lessonsOf(enrolment.course());
            List<PublishedLesson> published = lessons.publishedOf(course);
            for (DemoLesson lesson : enrolment.lessons()) {
                progress.bring(past(id, published.get(names.indexOf(lesson.lesson())), lesson));
            }
            if (enrolment.certifiedDaysAgo() != null) {
                Instant issued = daysAgo(enrolment.certifiedDaysAgo());
                certificates.bring(new PastCertificate(id, course, issued, null, null));
            }
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
