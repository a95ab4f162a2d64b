package io.lectern.enrolment.web;

import io.lectern.accounts.Actor;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.enrolment.internal.Enrolment;
import io.lectern.enrolment.internal.ManageLearners;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "enrolment")
class EnrolmentController {

    /** @param validUntil null for no end */
    record EnrolmentAnswer(
            UUID courseId,
            UUID personId,
            Instant validFrom,
            @Nullable Instant validUntil) {
        static EnrolmentAnswer of(Enrolment e) {
            return new EnrolmentAnswer(e.courseId(), e.personId(), e.validFrom(), e.validUntil());
        }
    }

    /** @param validFrom null for now @param validUntil null for no end */
    record EnrolLearner(
            @Nullable Instant validFrom, @Nullable Instant validUntil) {}

    /** @param valid at this moment */
    record CourseLearner(
            UUID personId,
            String name,
            String email,
            Instant validFrom,
            @Nullable Instant validUntil,
            boolean valid,
            boolean revoked) {
        static CourseLearner of(ManageLearners.Learner learner) {
            var person = learner.person();
            Enrolment e = learner.enrolment();
            return new CourseLearner(
                    e.personId(),
                    person == null ? "" : person.name(),
                    person == null ? "" : person.email(),
                    e.validFrom(),
                    e.validUntil(),
                    learner.valid(),
                    e.revoked());
        }
    }

    /** @param editable whether the person may change it @param next where the next page starts, null after the last */
    record LearnerPage(
            List<CourseLearner> items,
            boolean editable,
            @Nullable UUID next) {}

    /** Somebody who could take the course. @param taking whether they do now or will */
    record LearnerCandidate(UUID personId, String name, String email, boolean taking) {
        static LearnerCandidate of(ManageLearners.Candidate candidate) {
            var person = candidate.person();
            return new LearnerCandidate(person.id().value(), person.name(), person.email(), candidate.taking());
        }
    }

    record LearnerCandidates(List<LearnerCandidate> items) {}

    private final Enrol enrol;
    private final ManageLearners learners;

    EnrolmentController(Enrol enrol, ManageLearners learners) {
        this.enrol = enrol;
        this.learners = learners;
    }

    @PutMapping("/api/courses/{id}/enrolment")
    @Operation(operationId = "enrolMyself", summary = "Enrols the person in an open course; again changes nothing")
    EnrolmentAnswer self(Actor actor, @PathVariable UUID id) {
        return EnrolmentAnswer.of(enrol.self(actor, id));
    }

    @GetMapping("/api/courses/{id}/learners")
    @Operation(operationId = "listLearners", summary = "Who takes the course, for its teachers")
    LearnerPage list(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID cursor) {
        ManageLearners.Page page = learners.list(actor, id, cursor);
        return new LearnerPage(page.learners().stream().map(CourseLearner::of).toList(), page.editable(), page.next());
    }

    @GetMapping("/api/courses/{id}/learners/candidates")
    @Operation(operationId = "findLearners", summary = "A few people by a part of their name or e-mail address")
    LearnerCandidates candidates(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        return new LearnerCandidates(learners.candidates(actor, id, q).stream()
                .map(LearnerCandidate::of)
                .toList());
    }

    @PutMapping("/api/courses/{id}/learners/{personId}")
    @Operation(operationId = "enrolLearner", summary = "Enrols a person for a period, or changes the period")
    EnrolmentAnswer enrol(
            Actor actor, @PathVariable UUID id, @PathVariable UUID personId, @RequestBody EnrolLearner request) {
        return EnrolmentAnswer.of(enrol.other(actor, id, personId, request.validFrom(), request.validUntil()));
    }

    @DeleteMapping("/api/courses/{id}/learners/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeEnrolment", summary = "Ends a person's enrolment")
    void revoke(Actor actor, @PathVariable UUID id, @PathVariable UUID personId) {
        learners.revoke(actor, id, personId);
    }
}
