package io.lectern.notifications.internal;

/** Takes mails out of the house. */
public interface Post {

    /** Whether there is a way out; without one, mails are kept in the outbox. */
    boolean isOpen();

    /** Hands a mail over. Takes seconds at worst; never called within a transaction. */
    Outcome send(Letter letter);

    /** A mail ready to be sent. @param fromName who it comes from, as people read it */
    record Letter(String fromName, String to, String subject, String language, String text, String html) {
        @Override
        public String toString() {
            return "Letter[...]";
        }
    }

    /** How handing over ended. */
    sealed interface Outcome {
        record Sent() implements Outcome {}

        record NotSent(Mail.Problem problem) implements Outcome {}
    }
}
