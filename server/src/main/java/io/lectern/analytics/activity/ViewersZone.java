package io.lectern.analytics.activity;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The time zone of who looks: every day, hour and month that figures name is one of theirs. */
@Component
public class ViewersZone {

    private final People people;

    ViewersZone(People people) {
        this.people = people;
    }

    public ZoneId of(Actor actor) {
        return people.find(actor.id()).map(Person::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }
}
