package io.lectern.notifications.internal;

import io.lectern.accounts.AccountLetters;
import io.lectern.accounts.People;
import io.lectern.accounts.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes and sends what is due, on one node at a time and outside of any transaction. A mail that was handed over just before the
 * process died is sent once more: better twice than never.
 */
@Component
public class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final int BATCH = 20;
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final Mails mails;
    private final AccountLetters letters;
    private final People people;
    private final MailWriter writer;
    private final Post post;
    private final Clock clock;

    MailDelivery(Mails mails, AccountLetters letters, People people, MailWriter writer, Post post, Clock clock) {
        this.mails = mails;
        this.letters = letters;
        this.people = people;
        this.writer = writer;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lectern.mail-interval:PT3S}")
    @SchedulerLock(name = "notifications-delivery", lockAtMostFor = "PT10M")
    void deliverDue() {
        mails.findByStateAndDueAtLessThanEqualOrderByDueAt(Mail.State.WAITING, clock.instant(), Limit.of(BATCH))
                .forEach(this::deliver);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    @SchedulerLock(name = "notifications-tidying")
    void tidy() {
        mails.deleteByCreatedAtBefore(clock.instant().minus(KEPT_FOR));
    }

    private void deliver(Mail mail) {
        mails.save(written(mail).map(letter -> handOver(mail, letter)).orElseGet(() -> mail.dropped(clock.instant())));
    }

    /** Empty when there is nothing to write any more, or nobody to write to. */
    private Optional<Post.Letter> written(Mail mail) {
        if (mail.linkId() != null) {
            return letters.write(mail.linkId()).map(writer::write);
        }
        Mail.News news = mail.news();
        return news == null
                ? Optional.empty()
                : people.find(new UserId(mail.personId())).map(person -> writer.write(news, person));
    }

    private Mail handOver(Mail mail, Post.Letter letter) {
        if (!post.isOpen()) {
            var content = new Mail.Content(letter.language(), letter.text(), letter.html());
            return mail.kept(letter.to(), letter.subject(), content, clock.instant());
        }
        return switch (post.send(letter)) {
            case Post.Outcome.Sent sent -> mail.sent(letter.to(), letter.subject(), clock.instant());
            case Post.Outcome.NotSent failure -> {
                log.warn("mail {} was not sent at attempt {}: {}", mail.id(), mail.attempts() + 1, failure.problem());
                yield mail.notSent(letter.to(), letter.subject(), failure.problem(), clock.instant());
            }
        };
    }
}
