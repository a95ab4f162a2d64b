package io.lectern.notifications.internal;

import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.events.AccountLinkIssued;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails that accounts ask for, and the end of all mails to somebody whose account is erased. */
@Component
class AccountMails {

    private final Mails mails;

    AccountMails(Mails mails) {
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(AccountLinkIssued event) {
        if (!mails.existsById(event.eventId())) {
            mails.save(Mail.due(event.eventId(), event.personId(), event.linkId(), event.at()));
        }
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        mails.deleteByPersonId(event.userId());
    }
}
