package io.lectern.certificates.internal;

import io.lectern.courses.CourseId;
import io.lectern.learning.CompletedCourses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for completed courses whose certificate is missing. A store without transactions can lose the announcement of a
 * completion when the server dies in that moment; what was completed is known all the same.
 */
@Component
class CatchUp {

    private static final Duration FAR_ENOUGH = Duration.ofDays(30);

    private final CertificateRules rules;
    private final Certificates certificates;
    private final CompletedCourses completed;
    private final IssueCertificate issue;
    private final Clock clock;

    CatchUp(
            CertificateRules rules,
            Certificates certificates,
            CompletedCourses completed,
            IssueCertificate issue,
            Clock clock) {
        this.rules = rules;
        this.certificates = certificates;
        this.completed = completed;
        this.issue = issue;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "certificates-catch-up")
    void catchUp() {
        rules.findByMode(CertificateRule.Mode.AUTOMATIC).forEach(this::catchUp);
    }

    private void catchUp(CertificateRule rule) {
        Instant since = rule.automaticSince();
        Instant earliest = clock.instant().minus(FAR_ENOUGH);
        var recent = completed.of(new CourseId(rule.id()), since != null && since.isAfter(earliest) ? since : earliest);
        Set<UUID> served = served(rule.id(), recent);
        recent.stream()
                .filter(completion -> !served.contains(completion.person().value()))
                .forEach(completion -> issue.byRule(completion.person().value(), rule.id(), completion.at()));
    }

    private Set<UUID> served(UUID course, List<CompletedCourses.Completion> completions) {
        List<UUID> people = completions.stream().map(c -> c.person().value()).toList();
        return certificates.findByCourseIdAndPersonIdIn(course, people).stream()
                .map(Certificate::personId)
                .collect(Collectors.toSet());
    }
}
