package io.lectern.notifications.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What became of the academy's mails. For administrators only: a kept mail has a link in it that opens somebody's account, so not
 * even auditors read it.
 */
@Component
public class Outbox {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final int LARGEST_PAGE = 100;

    private final Mails mails;
    private final Post post;

    Outbox(Mails mails, Post post) {
        this.mails = mails;
        this.post = post;
    }

    /** @param next cursor of the next page, null after the last @param sending whether mails leave the house */
    public record Page(List<Mail> items, @Nullable UUID next, boolean sending) {}

    /** Newest first. @param before cursor, null for the first page */
    public Page list(@Nullable UUID before, int limit, Actor by) {
        requireMayRead(by);
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Mail> found = mails.findByIdLessThanOrderByIdDesc(before == null ? AFTER_ALL : before, Limit.of(size + 1));
        List<Mail> page = found.stream().limit(size).toList();
        return new Page(page, found.size() > size ? page.getLast().id() : null, post.isOpen());
    }

    public Mail get(UUID id, Actor by) {
        requireMayRead(by);
        return mails.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("mail"));
    }

    private static void requireMayRead(Actor by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw new GeneralProblem.Forbidden("outbox.read");
        }
    }
}
