package io.lectern.certificates.certifier;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * How far a certificate has come at Certifier. There is one as long as something of the certificate is there, or is to be.
 *
 * @param id of the certificate
 * @param step what is to be done next
 * @param dueAt when to do it; while somebody is at it, when to take that for lost
 * @param attempts how often the step was begun
 * @param subject of the credential, as it was when it was asked for
 * @param credentialId null as long as we know of none
 */
@Aggregate(module = "certificates", name = "certifier_dispatch", collection = "certificates_certifier_dispatch")
@CompoundIndex(name = "certifier_dispatch_due", def = "{'state': 1, 'dueAt': 1}")
public record CertifierDispatch(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID personId,
        Step step,
        State state,
        Instant dueAt,
        int attempts,
        @Nullable Trouble trouble,
        Subject subject,
        @Nullable @Indexed String credentialId,
        Instant createdAt,
        Instant changedAt) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_WISH = Duration.ofDays(1);
    private static final int DOUBLINGS = 7;

    /** The next thing to do. */
    public enum Step {
        CREATE,
        ISSUE,
        SEND,
        /** Delete what is there: the certificate no longer holds. */
        WITHDRAW,
        NOTHING
    }

    /** Whether it goes on by itself. */
    public enum State {
        WAITING,
        /** Only a person can help. */
        STOPPED,
        DONE
    }

    /** Why the last attempt failed. @param message in Certifier's words, for staff; null when it said nothing */
    public record Trouble(CertifierFault reason, @Nullable String message, Instant at) implements Json {}

    /** Who and what it is about. */
    public record Subject(String name, String email, String course) implements Json {}

    static CertifierDispatch of(UUID certificate, UUID person, Subject subject, Instant now) {
        return new CertifierDispatch(
                certificate, null, person, Step.CREATE, State.WAITING, now, 0, null, subject, null, now, now);
    }

    /** Nobody else works on it until then. */
    CertifierDispatch begun(Instant until, Instant now) {
        return changed(step, State.WAITING, until, attempts + 1, trouble, credentialId, now);
    }

    /** The step is done, and the next one is due at once. */
    CertifierDispatch then(Step next, String credential, Instant now) {
        return changed(next, next == Step.NOTHING ? State.DONE : State.WAITING, now, 0, null, credential, now);
    }

    /** To be tried again, later each time; or to be looked at by a person. */
    CertifierDispatch failed(CertifierProblem problem, Instant now) {
        var why = new Trouble(problem.reason(), problem.getMessage(), now);
        boolean goesOn = problem.reason().passes();
        return changed(
                step,
                goesOn ? State.WAITING : State.STOPPED,
                goesOn ? now.plus(pause(problem.notBefore())) : now,
                attempts,
                why,
                credentialId,
                now);
    }

    /** Somebody has seen to it. What was deleted there is made anew. */
    CertifierDispatch again(Instant now) {
        boolean lost = trouble != null && trouble.reason() == CertifierFault.DELETED_THERE;
        return changed(lost ? Step.CREATE : step, State.WAITING, now, 0, trouble, lost ? null : credentialId, now);
    }

    /** The certificate no longer holds. Who is at work on it is waited for. */
    CertifierDispatch withdrawn(Instant now) {
        Instant due = state == State.WAITING && dueAt.isAfter(now) ? dueAt : now;
        return step == Step.WITHDRAW ? this : changed(Step.WITHDRAW, State.WAITING, due, 0, null, credentialId, now);
    }

    CertifierDispatch deletedThere(Instant now) {
        return changed(
                step,
                State.STOPPED,
                now,
                attempts,
                new Trouble(CertifierFault.DELETED_THERE, null, now),
                credentialId,
                now);
    }

    private Duration pause(@Nullable Duration wish) {
        Duration usual = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
        Duration ours = usual.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : usual;
        if (wish == null || wish.compareTo(ours) < 0) {
            return ours;
        }
        return wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
    }

    private CertifierDispatch changed(
            Step next,
            State now,
            Instant due,
            int begun,
            @Nullable Trouble why,
            @Nullable String credential,
            Instant at) {
        return new CertifierDispatch(
                id, version, personId, next, now, due, begun, why, subject, credential, createdAt, at);
    }

    @Override
    public String toString() {
        return "CertifierDispatch[" + id + ", " + step + ", " + state + "]";
    }
}
