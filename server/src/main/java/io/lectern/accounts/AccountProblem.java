package io.lectern.accounts;

import io.lectern.kernel.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What can stand in the way of signing in or of managing accounts. */
public abstract sealed class AccountProblem extends Problem {

    private AccountProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** Nobody is signed in, or the session has ended. */
    public static final class NotSignedIn extends AccountProblem {
        public NotSignedIn() {
            super("not-signed-in", HttpStatus.UNAUTHORIZED, "You are not signed in", "Please sign in.", Map.of());
        }
    }

    /** The page's anti-forgery token is missing or old. */
    public static final class PageTooOld extends AccountProblem {
        public PageTooOld() {
            super(
                    "page-too-old",
                    HttpStatus.FORBIDDEN,
                    "This page has been open for too long",
                    "Reload the page and try again.",
                    Map.of());
        }
    }

    /** E-mail and password do not belong together; which of them is wrong is not said. */
    public static final class InvalidCredentials extends AccountProblem {
        public InvalidCredentials() {
            super(
                    "invalid-credentials",
                    HttpStatus.UNAUTHORIZED,
                    "This e-mail and password do not belong together",
                    "Check both, or reset your password.",
                    Map.of());
        }
    }

    /** Too many attempts; property {@code retryAfterSeconds}. */
    public static final class TooManyAttempts extends AccountProblem {
        public TooManyAttempts(Duration wait) {
            super(
                    "too-many-attempts",
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Too many attempts",
                    "To keep accounts safe, the next attempt is possible in " + seconds(wait) + " seconds.",
                    Map.of("retryAfterSeconds", seconds(wait)));
        }

        private static long seconds(Duration wait) {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }
    }

    /** The password was right, but an administrator has disabled the account. */
    public static final class AccountDisabled extends AccountProblem {
        public AccountDisabled() {
            super(
                    "account-disabled",
                    HttpStatus.FORBIDDEN,
                    "This account is disabled",
                    "Ask your academy's administrator.",
                    Map.of());
        }
    }

    /** Somebody has this e-mail address already. */
    public static final class EmailTaken extends AccountProblem {
        public EmailTaken() {
            super(
                    "email-taken",
                    HttpStatus.CONFLICT,
                    "Somebody has this e-mail address already",
                    "Look for the person in the list, or use another address.",
                    Map.of());
        }
    }

    /** A mailed link is unknown, used or too old; which of them is not said. */
    public static final class LinkNotValid extends AccountProblem {
        public LinkNotValid() {
            super(
                    "link-not-valid",
                    HttpStatus.GONE,
                    "This link is no longer valid",
                    "It may have been used already or be too old. Ask for a new one.",
                    Map.of());
        }
    }

    /** The academy would be left without an administrator. */
    public static final class LastAdministrator extends AccountProblem {
        public LastAdministrator() {
            super(
                    "last-administrator",
                    HttpStatus.CONFLICT,
                    "The academy needs an administrator",
                    "Make somebody else an administrator first.",
                    Map.of());
        }
    }

    /** The account is not in the state this needs, e.g. an invitation that was accepted meanwhile. */
    public static final class WrongState extends AccountProblem {
        /** @param state the account's state, e.g. {@code ACTIVE} */
        public WrongState(String state) {
            super(
                    "account-state",
                    HttpStatus.CONFLICT,
                    "This is not possible for this account now",
                    "Reload the list to see its present state.",
                    Map.of("state", state));
        }
    }

    /** The academy has people already; it cannot be set up a second time. */
    public static final class SetUpDone extends AccountProblem {
        public SetUpDone() {
            super(
                    "set-up-done",
                    HttpStatus.CONFLICT,
                    "This academy is set up already",
                    "Sign in with your account.",
                    Map.of());
        }
    }
}
