package io.lectern.notifications.internal;

import io.lectern.assessment.events.ResultReleased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells learners that people have marked what they handed in. What was given is on the page, not in the mail. */
@Component
class ResultMails {

    private final Mails mails;

    ResultMails(Mails mails) {
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(ResultReleased event) {
        var kind = event.again() ? Mail.News.Kind.RESULT_CORRECTED : Mail.News.Kind.RESULT;
        var news = new Mail.News(kind, event.title(), "/attempts/" + event.attemptId());
        if (!mails.existsById(event.eventId())) {
            mails.save(Mail.due(event.eventId(), event.personId(), news, event.at()));
        }
    }
}
