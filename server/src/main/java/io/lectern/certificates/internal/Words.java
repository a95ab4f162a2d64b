package io.lectern.certificates.internal;

import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Json;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a certificate says around the name and the course.
 *
 * @param heading on top
 * @param opening before the name
 * @param statement between the name and the course
 * @param closing below the course; may be empty
 * @param signatory who signs; may be empty
 * @param signatoryRole what they are; may be empty
 */
public record Words(
        String heading, String opening, String statement, String closing, String signatory, String signatoryRole)
        implements Json {

    private static final int SHORT = 80;
    private static final int LONG = 240;

    public Words {
        heading = heading.strip();
        opening = opening.strip();
        statement = statement.strip();
        closing = closing.strip();
        signatory = signatory.strip();
        signatoryRole = signatoryRole.strip();
        check("heading", heading, 1, SHORT);
        check("opening", opening, 0, LONG);
        check("statement", statement, 1, LONG);
        check("closing", closing, 0, LONG);
        check("signatory", signatory, 0, SHORT);
        check("signatoryRole", signatoryRole, 0, SHORT);
    }

    /** What a certificate says as long as nobody has written anything else. @param language {@code en} or {@code ar} */
    static Words usual(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.certificates", Locale.of(language));
        return new Words(
                words.getString("heading"),
                words.getString("opening"),
                words.getString("statement"),
                words.getString("closing"),
                "",
                "");
    }

    private static void check(String field, String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            throw new GeneralProblem.Invalid(
                    field, "length", "Please write " + least + " to " + most + " characters here.");
        }
    }
}
