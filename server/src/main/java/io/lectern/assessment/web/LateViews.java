package io.lectern.assessment.web;

import io.lectern.assessment.late.AnswerChain;
import io.lectern.assessment.late.Finding;
import io.lectern.assessment.late.LateArrival;
import io.lectern.assessment.late.LateState;
import io.lectern.assessment.late.Link;
import io.lectern.assessment.late.Return;
import io.lectern.assessment.marking.DecideLate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers that come after the end of their attempt, as devices bring them and people see them. */
final class LateViews {

    private LateViews() {}

    /** One answer of the chain. @param response as JSON text; null when a later one took its place */
    record BroughtLink(
            @NotNull @Size(max = 64) String previous,
            @NotNull UUID item,
            long sequence,
            @NotNull @Size(max = 64) String digest,
            @NotNull @Size(max = 200) String token,
            long elapsed,
            @NotNull @Size(max = 64) String hash,
            @Nullable @Size(max = 500_000) String response) {
        Link link() {
            return new Link(previous, item, sequence, digest, token, elapsed, hash, response);
        }
    }

    /** @param token the server's last word about the time @param elapsed milliseconds since it */
    record BringAnswers(
            @NotNull @Size(max = 50_000) List<@Valid BroughtLink> links,
            @NotNull @Size(max = 200) String token,
            @PositiveOrZero long elapsed) {
        Return back() {
            return new Return(
                    new AnswerChain(links.stream().map(BroughtLink::link).toList()), token, elapsed);
        }
    }

    /**
     * What came late.
     *
     * @param answers how many were new
     * @param writtenUntil when the last of them was written, by the device
     * @param offlineSince when the device last heard from the server
     * @param backAt when the academy was up again that was down at the end; null when it was up
     * @param findings why it was not taken by itself
     * @param decided whether a person decided
     */
    record LateView(
            UUID id,
            LateState state,
            Instant arrivedAt,
            int answers,
            @Nullable Instant dueAt,
            @Nullable Instant writtenUntil,
            @Nullable Instant offlineSince,
            @Nullable Instant backAt,
            List<Finding> findings,
            boolean decided,
            @Nullable String reason) {
        static LateView of(LateArrival arrival) {
            LateArrival.Decision decision = arrival.decision();
            return new LateView(
                    arrival.id(),
                    arrival.state(),
                    arrival.arrivedAt(),
                    arrival.content().answers(),
                    arrival.evidence().dueAt(),
                    arrival.evidence().writtenUntil(),
                    arrival.evidence().offlineSince(),
                    arrival.evidence().backAt(),
                    arrival.evidence().findings(),
                    decision != null,
                    decision == null ? null : decision.reason());
        }
    }

    record LearnersLate(UUID attemptId, MarkingAnswers.LearnerView learner, LateView late) {
        static LearnersLate of(DecideLate.Entry entry) {
            return new LearnersLate(
                    entry.arrival().attemptId(),
                    MarkingAnswers.LearnerView.of(entry.learner()),
                    LateView.of(entry.arrival()));
        }
    }

    /** @param marks whether the viewer may decide */
    record LateList(List<LearnersLate> items, boolean marks) {
        static LateList of(DecideLate.Late late) {
            return new LateList(late.entries().stream().map(LearnersLate::of).toList(), late.marks());
        }
    }

    /** @param reason that the learner is told; may be empty when it is accepted */
    record LateDecision(
            boolean accepted, @NotNull @Size(max = 2000) String reason) {}
}
