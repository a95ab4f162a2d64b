package io.lectern.learning.watch;

import io.lectern.accounts.events.AccountErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets what a person has watched whose account is gone. */
@Component
class ForgetWatching {

    private final WatchedVideos videos;

    ForgetWatching(WatchedVideos videos) {
        this.videos = videos;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        videos.deleteByPersonId(erased.userId());
    }
}
