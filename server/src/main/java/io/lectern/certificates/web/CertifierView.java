package io.lectern.certificates.web;

import io.lectern.certificates.certifier.CertifierDispatch;
import io.lectern.certificates.certifier.CertifierFault;
import io.lectern.certificates.certifier.WatchCertifier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param on whether certificates go there @param unsent issued before they did @param open what is not done, at most 200 */
record CertifierView(
        boolean on,
        boolean editable,
        long waiting,
        long stopped,
        long done,
        long unsent,
        List<WaitingForCertifier> open) {

    /**
     * @param stopped whether only a person can help
     * @param dueAt when it is tried next; null when it stopped
     * @param reason why the last attempt failed; null before the first failure
     * @param message in Certifier's words
     */
    record WaitingForCertifier(
            UUID certificateId,
            String name,
            String course,
            CertifierDispatch.Step step,
            boolean stopped,
            int attempts,
            @Nullable Instant dueAt,
            @Nullable CertifierFault reason,
            @Nullable String message,
            Instant since) {

        static WaitingForCertifier of(CertifierDispatch dispatch) {
            CertifierDispatch.Trouble trouble = dispatch.trouble();
            boolean stopped = dispatch.state() == CertifierDispatch.State.STOPPED;
            return new WaitingForCertifier(
                    dispatch.id(),
                    dispatch.subject().name(),
                    dispatch.subject().course(),
                    dispatch.step(),
                    stopped,
                    dispatch.attempts(),
                    stopped ? null : dispatch.dueAt(),
                    trouble == null ? null : trouble.reason(),
                    trouble == null ? null : trouble.message(),
                    dispatch.createdAt());
        }
    }

    static CertifierView of(WatchCertifier.Standing standing) {
        return new CertifierView(
                standing.on(),
                standing.editable(),
                standing.waiting(),
                standing.stopped(),
                standing.done(),
                standing.unsent(),
                standing.open().stream().map(WaitingForCertifier::of).toList());
    }
}
