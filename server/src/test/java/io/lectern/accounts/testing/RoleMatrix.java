package io.lectern.accounts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Every role against every action of a module. A module's test extends this, lists its actions and carries {@code @OnPostgres};
 * who is allowed must not be told 401 or 403, everybody else must be told 403, and nobody signed in 401.
 */
public abstract class RoleMatrix {

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected TestPeople people;

    /** @param request makes a new request each time, with whatever it needs to succeed for those who are allowed */
    public record Action(
            String name, Set<Role> allowed, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {}

    protected abstract List<Action> actions();

    protected static Action action(
            String name, Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request, Role... allowed) {
        return new Action(name, Set.of(allowed), request);
    }

    @TestFactory
    Stream<DynamicTest> whoMayDoWhat() {
        return actions().stream().flatMap(this::testsOf);
    }

    private Stream<DynamicTest> testsOf(Action action) {
        Stream<DynamicTest> byRole = Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(action.name() + " as " + role, () -> {
                    int status = status(action.request().get().with(people.with(role)));
                    if (action.allowed().contains(role)) {
                        assertThat(status)
                                .isNotIn(HttpStatus.UNAUTHORIZED.value(), HttpStatus.FORBIDDEN.value())
                                .isLessThan(HttpStatus.INTERNAL_SERVER_ERROR.value());
                    } else {
                        assertThat(status).isEqualTo(HttpStatus.FORBIDDEN.value());
                    }
                }));
        return Stream.concat(byRole, Stream.of(DynamicTest.dynamicTest(action.name() + " as nobody", () -> {
            int status = status(action.request().get().with(SignedInPerson.nobody()));
            assertThat(status).isEqualTo(HttpStatus.UNAUTHORIZED.value());
        })));
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
