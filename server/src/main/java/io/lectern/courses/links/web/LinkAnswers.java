package io.lectern.courses.links.web;

import io.lectern.courses.links.CheckedLink;
import io.lectern.courses.links.ReadLinks;
import io.lectern.courses.links.address.LinkAddress;
import io.lectern.courses.links.outside.Finding;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What teachers get about the links of their lessons. */
final class LinkAnswers {

    private LinkAnswers() {}

    /**
     * @param reason why it does not work, or did not the last time
     * @param lookedAt null before anybody has looked
     * @param fetchable whether its place may hand out the file
     * @param inDraft whether the draft shows it @param published whether learners see it
     */
    record ShownLink(
            UUID lessonId,
            String lessonTitle,
            String title,
            String url,
            LinkAddress.Service service,
            LinkAddress.Kind kind,
            LinkAddress.@Nullable Flaw flaw,
            CheckedLink.State state,
            Finding.@Nullable Reason reason,
            @Nullable Instant brokenSince,
            @Nullable Instant lookedAt,
            boolean fetchable,
            boolean inDraft,
            boolean published) {

        static ShownLink of(ReadLinks.Shown shown) {
            CheckedLink checked = shown.checked();
            return new ShownLink(
                    shown.lessonId(),
                    shown.lessonTitle(),
                    shown.title(),
                    shown.address().url(),
                    shown.address().service(),
                    shown.address().kind(),
                    shown.address().flaw(),
                    checked == null ? CheckedLink.State.UNKNOWN : checked.state(),
                    checked == null ? null : checked.reason(),
                    checked == null ? null : checked.brokenSince(),
                    checked == null ? null : checked.lookedAt(),
                    shown.fetchable(),
                    shown.inDraft(),
                    shown.published());
        }
    }
}
