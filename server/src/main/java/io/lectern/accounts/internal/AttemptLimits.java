package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries passwords or asks for mails too often.
 *
 * <p>After {@value #FREE_FAILURES} wrong passwords in a row an account waits, at first half a minute, then twice as long each
 * time, up to a quarter of an hour; a right password or a day of rest ends it. Independently of that, one address may fail
 * {@value #FAILURES_PER_ADDRESS} times in ten minutes (a whole school may share an address), and mails are asked for a few
 * times an hour. An address nobody has is treated like any other.
 */
@Component
public class AttemptLimits {

    static final int FREE_FAILURES = 5;
    static final int FAILURES_PER_ADDRESS = 60;
    private static final int MAILS_PER_ACCOUNT = 4;
    private static final int MAILS_PER_ADDRESS = 30;
    private static final int LINKS_PER_ADDRESS = 60;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    private final AttemptCounters counters;
    private final Clock clock;

    AttemptLimits(AttemptCounters counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    /** @throws AccountProblem.TooManyAttempts when this account or this address has to wait */
    public void requireMaySignIn(String emailKey, Client client) {
        Instant now = clock.instant();
        counters.findById(failures(emailKey))
                .ifPresent(c -> requirePast(c.lastAt().plus(waitAfter(c.count())), now));
        counters.findById(window("sign-in", client.address(), TEN_MINUTES, now))
                .filter(c -> c.count() >= FAILURES_PER_ADDRESS)
                .ifPresent(c -> requirePast(endOf(TEN_MINUTES, now), now));
    }

    /** Notes a wrong password. */
    public void signInFailed(String emailKey, Client client) {
        Instant now = clock.instant();
        counters.add(failures(emailKey), now, now.plus(FORGOTTEN_AFTER));
        counters.add(window("sign-in", client.address(), TEN_MINUTES, now), now, endOf(TEN_MINUTES, now));
    }

    /** Forgets the wrong passwords before the right one. */
    public void signInSucceeded(String emailKey) {
        counters.deleteById(failures(emailKey));
    }

    /** Notes that somebody asks for a mail to this account. @throws AccountProblem.TooManyAttempts when too often */
    public void countMail(String emailKey, Client client) {
        countWithin("mail-address", client.address(), HOUR, MAILS_PER_ADDRESS);
        countWithin("mail-account", emailKey, HOUR, MAILS_PER_ACCOUNT);
    }

    /** Notes that somebody opens a mailed link. @throws AccountProblem.TooManyAttempts when too often */
    public void countLink(Client client) {
        countWithin("link", client.address(), TEN_MINUTES, LINKS_PER_ADDRESS);
    }

    private void countWithin(String what, String subject, Duration length, int limit) {
        Instant now = clock.instant();
        Instant end = endOf(length, now);
        if (counters.add(window(what, subject, length, now), now, end) > limit) {
            throw new AccountProblem.TooManyAttempts(Duration.between(now, end));
        }
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(10, failures - FREE_FAILURES));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static void requirePast(Instant end, Instant now) {
        if (end.isAfter(now)) {
            throw new AccountProblem.TooManyAttempts(Duration.between(now, end));
        }
    }

    private static UUID failures(String emailKey) {
        return id("failures", emailKey, 0);
    }

    private static UUID window(String what, String subject, Duration length, Instant now) {
        return id(what, subject, now.getEpochSecond() / length.toSeconds());
    }

    private static Instant endOf(Duration length, Instant now) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
    }

    private static UUID id(String what, String subject, long window) {
        return UUID.nameUUIDFromBytes((what + '\n' + subject + '\n' + window).getBytes(StandardCharsets.UTF_8));
    }
}
