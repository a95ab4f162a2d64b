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

/** In a server that is started to be measured: a teacher and many learners, in a scratch database. */
@Component
@ConditionalOnProperty(Crowd.SIZE)
class Crowd implements ApplicationRunner {

    static final String SIZE = "lectern.bench.learners";
    static final String TEACHER = "teacher@bench.lectern.example";

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
        String password = accounts.hashed(AccountAdministration.DEMO_PASSWORD);
        create("Teacher", TEACHER, Role.TEACHER, password);
        IntStream.range(0, size)
                .parallel()
                .forEach(number -> create("Learner " + number, email(number), Role.STUDENT, password));
    }

    private void create(String name, String email, Role role, String password) {
        var person = new NewPerson(name, email, password, Set.of(role), "en", "UTC", false);
        accounts.create(person, Actor.lectern());
    }
}
