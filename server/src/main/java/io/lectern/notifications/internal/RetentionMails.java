package io.lectern.notifications.internal;

import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.retention.events.DeletionPlanned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells administrators what will be deleted, while there is time to keep it. Which and when is on the page. */
@Component
class RetentionMails {

    private static final int MOST = 100;

    private final Mails mails;
    private final People people;

    RetentionMails(Mails mails, People people) {
        this.mails = mails;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(DeletionPlanned event) {
        var kind = Mail.News.Kind.valueOf(event.kind() + "_EXPIRE");
        var news = new Mail.News(kind, Long.toString(event.found()), "/retention");
        people.search("", Role.ADMINISTRATOR, MOST).forEach(reader -> {
            var id = Mail.idFor(event.deletionId(), reader.id().value());
            if (!mails.existsById(id)) {
                mails.save(Mail.due(id, reader.id().value(), news, event.at()));
            }
        });
    }
}
