package io.lectern.analytics.activity;

import io.lectern.accounts.events.AccountErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets when a person learnt whose account is gone. */
@Component
class ForgetActivity {

    private final ActiveHours hours;

    ForgetActivity(ActiveHours hours) {
        this.hours = hours;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        hours.deleteByPersonId(erased.userId());
    }
}
