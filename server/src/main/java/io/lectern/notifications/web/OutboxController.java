package io.lectern.notifications.web;

import io.lectern.accounts.Actor;
import io.lectern.notifications.internal.Mail;
import io.lectern.notifications.internal.Outbox;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/outbox")
class OutboxController {

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    record MailView(
            UUID id,
            Mail.State state,
            @Nullable String recipient,
            @Nullable String subject,
            int attempts,
            @Nullable Instant dueAt,
            Mail.@Nullable Problem problem,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        static MailView of(Mail mail) {
            return new MailView(
                    mail.id(),
                    mail.state(),
                    mail.recipient(),
                    mail.subject(),
                    mail.attempts(),
                    mail.state() == Mail.State.WAITING ? mail.dueAt() : null,
                    mail.problem(),
                    mail.createdAt(),
                    mail.finishedAt());
        }
    }

    /** @param sending whether mails leave the house */
    record OutboxPage(List<MailView> items, @Nullable UUID next, boolean sending) {}

    record MailDetails(
            MailView mail,
            @Nullable String language,
            @Nullable String text,
            @Nullable String html) {}

    @Operation(operationId = "listMails")
    @GetMapping
    OutboxPage list(@RequestParam @Nullable UUID cursor, @RequestParam(defaultValue = "50") int limit, Actor by) {
        Outbox.Page page = outbox.list(cursor, limit, by);
        return new OutboxPage(page.items().stream().map(MailView::of).toList(), page.next(), page.sending());
    }

    @Operation(operationId = "getMail")
    @GetMapping("/{id}")
    MailDetails get(@PathVariable UUID id, Actor by) {
        Mail mail = outbox.get(id, by);
        Mail.Content content = mail.content();
        return content == null
                ? new MailDetails(MailView.of(mail), null, null, null)
                : new MailDetails(MailView.of(mail), content.language(), content.text(), content.html());
    }
}
