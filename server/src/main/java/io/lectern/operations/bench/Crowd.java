package io.lectern.operations.bench;

import io.lectern.accounts.AccountAdministration;
import io.lectern.accounts.Actor;
import io.lectern.accounts.NewPerson;
import io.lectern.accounts.Role;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In a server that is started to be measured: learners enough for many rooms at once, in a scratch database. */
@Component
@ConditionalOnProperty(Crowd.SIZE)
class Crowd implements ApplicationRunner {

    static final String SIZE = "lectern.bench.learners";

    private final AccountAdministration accounts;
    private final int size;

    Crowd(AccountAdministration accounts, @Value("${" + SIZE + "}") int size) {
        this.accounts = accounts;
        this.size = size;
    }

    static String email(int number) {
        return "learner" + number + "@bench.lectern.example";
    }

    @Override
    public void run(ApplicationArguments arguments) {
        IntStream.range(0, size).parallel().forEach(this::create);
    }

    private void create(int number) {
        var learner = new NewPerson(
                "Learner " + number,
                email(number),
                AccountAdministration.DEMO_PASSWORD,
                Set.of(Role.STUDENT),
                "en",
                "UTC",
                false);
        accounts.create(learner, Actor.lectern());
    }
}
