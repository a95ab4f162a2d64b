package io.lectern.certificates.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.certificates.CertificateProblem;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.CompletedCourses;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as people see them: their own, or those of a course they answer for. */
@Component
public class ReadCertificates {

    private static final int PAGE = 50;
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Certificates certificates;
    private final CertificatePolicy policy;
    private final CompletedCourses completed;
    private final People people;

    ReadCertificates(Certificates certificates, CertificatePolicy policy, CompletedCourses completed, People people) {
        this.certificates = certificates;
        this.policy = policy;
        this.completed = completed;
        this.people = people;
    }

    /** @param editable whether the person may issue and revoke @param next where the next page starts, null after the last */
    public record Page(
            List<Certificate> certificates,
            boolean editable,
            @Nullable UUID next) {}

    /** Somebody who has completed a course and has never had a certificate of it. */
    public record Earner(Person person, Instant completedAt) {}

    @Transactional(readOnly = true)
    public List<Certificate> mine(Actor actor) {
        return certificates.findByPersonIdOrderByIdDesc(actor.userId());
    }

    /** @throws GeneralProblem.NotFound also when the person may not read it */
    @Transactional(readOnly = true)
    public Certificate one(Actor actor, UUID id) {
        return certificates
                .findById(id)
                .filter(certificate -> policy.mayRead(actor, certificate))
                .orElseThrow(() -> new GeneralProblem.NotFound("certificate"));
    }

    /** As above, for what is handed out: a certificate that was revoked or replaced is not. */
    @Transactional(readOnly = true)
    public Certificate holding(Actor actor, UUID id) {
        Certificate certificate = one(actor, id);
        if (certificate.state() != Certificate.State.ISSUED) {
            throw new CertificateProblem.AlreadyEnded(certificate.state().name());
        }
        return certificate;
    }

    /** Newest first. @param before cursor, null for the first page */
    @Transactional(readOnly = true)
    public Page ofCourse(Actor actor, UUID courseId, @Nullable UUID before) {
        CourseSummary course = policy.requireMaySee(actor, courseId, "certificate.list");
        List<Certificate> found = certificates.findByCourseIdAndIdLessThanOrderByIdDesc(
                courseId, before == null ? AFTER_ALL : before, Limit.of(PAGE + 1));
        List<Certificate> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(
                page,
                CertificatePolicy.mayManage(actor, course),
                found.size() > PAGE ? page.getLast().id() : null);
    }

    /** Who could be given a certificate now, the latest first. */
    @Transactional(readOnly = true)
    public List<Earner> earners(Actor actor, UUID courseId) {
        CourseSummary course = policy.requireMaySee(actor, courseId, "certificate.list");
        List<CompletedCourses.Completion> completions = completed.of(course.id(), Instant.EPOCH);
        List<UserId> ids =
                completions.stream().map(CompletedCourses.Completion::person).toList();
        Set<UUID> served = new HashSet<>();
        certificates
                .findByCourseIdAndPersonIdIn(
                        courseId, ids.stream().map(UserId::value).toList())
                .forEach(certificate -> served.add(certificate.personId()));
        Map<UserId, Person> persons = new HashMap<>();
        people.findAll(ids).forEach(person -> persons.put(person.id(), person));
        return completions.stream()
                .filter(completion -> !served.contains(completion.person().value()))
                .flatMap(completion -> Stream.ofNullable(persons.get(completion.person()))
                        .map(person -> new Earner(person, completion.at())))
                .sorted(Comparator.comparing(Earner::completedAt).reversed())
                .toList();
    }
}
