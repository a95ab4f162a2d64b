package io.lectern.courses.links;

import io.lectern.courses.events.LinksBroke;
import io.lectern.kernel.Ids;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces the links that are newly broken, all of a course together. Rather twice than never. */
@Component
class TellBroken {

    private final CheckedLinks links;
    private final LinkUses uses;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    TellBroken(CheckedLinks links, LinkUses uses, ApplicationEventPublisher events, Turns turns, Clock clock) {
        this.links = links;
        this.uses = uses;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    void tell() {
        turns.take(() -> {
            List<CheckedLink> news = links.findByStateAndTold(CheckedLink.State.BROKEN, false);
            if (!news.isEmpty()) {
                uses.coursesWith(news.stream().map(CheckedLink::address).collect(Collectors.toSet()))
                        .forEach((course, count) ->
                                events.publishEvent(new LinksBroke(Ids.next(), course, count, clock.instant())));
                links.saveAll(news.stream().map(CheckedLink::toldOf).toList());
            }
            return news;
        });
    }
}
