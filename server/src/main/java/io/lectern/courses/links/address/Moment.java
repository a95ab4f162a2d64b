package io.lectern.courses.links.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From which second of a video an address tells to play. */
final class Moment {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?<h>\\d{1,2})h)?(?:(?<m>\\d{1,3})m)?(?:(?<s>\\d{1,6})s?)?");
    private static final Pattern IN_FRAGMENT = Pattern.compile("(?:^|&)t=([^&]+)");
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    private Moment() {}

    /** Zero when it tells nothing. */
    static int in(WebAddress address) {
        Matcher fragment = IN_FRAGMENT.matcher(address.fragment());
        return Stream.of(
                        address.parameter("t"),
                        address.parameter("start"),
                        address.parameter("time_continue"),
                        fragment.find() ? fragment.group(1) : "")
                .mapToInt(Moment::seconds)
                .filter(seconds -> seconds > 0)
                .findFirst()
                .orElse(0);
    }

    private static int seconds(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? number(written.group("h")) * HOUR + number(written.group("m")) * MINUTE + number(written.group("s"))
                : 0;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
