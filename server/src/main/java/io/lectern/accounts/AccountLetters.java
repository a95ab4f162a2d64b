package io.lectern.accounts;

import java.util.Optional;
import java.util.UUID;

/** Gives the content of the mails that accounts asks for. */
public interface AccountLetters {

    /**
     * What to write, with a link that works. The secret in the link is made by this call and kept as a hash only; the link of
     * an earlier call for the same {@code linkId} stops working.
     *
     * @return empty when there is nothing to write any more: the link was used, withdrawn or is too old
     */
    Optional<AccountLetter> write(UUID linkId);
}
