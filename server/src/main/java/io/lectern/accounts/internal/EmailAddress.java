package io.lectern.accounts.internal;

import io.lectern.kernel.GeneralProblem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as its owner writes it, and the key it is compared by.
 *
 * @param text trimmed
 * @param key the same in lower case and one Unicode form
 */
public record EmailAddress(String text, String key) {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@.<>,;]+");
    private static final int LONGEST = 254;

    /** @throws GeneralProblem.Invalid when this cannot be an e-mail address */
    public static EmailAddress of(String written) {
        String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new GeneralProblem.Invalid("email", "not-an-address", "This is not an e-mail address.");
        }
        return new EmailAddress(text, keyOf(text));
    }

    /** The key of whatever was written, whether or not it is an address. */
    public static String keyOf(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress[...]";
    }
}
