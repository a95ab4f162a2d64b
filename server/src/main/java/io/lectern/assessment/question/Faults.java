package io.lectern.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, field by field. */
final class Faults {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,24}");

    private final List<Fault> found = new ArrayList<>();

    List<Fault> all() {
        return List.copyOf(found);
    }

    void add(String field, String code, String message) {
        found.add(new Fault(field, code, message));
    }

    void unless(boolean right, String field, String code, String message) {
        if (!right) {
            add(field, code, message);
        }
    }

    void text(String field, String text, int longest) {
        unless(!text.isBlank(), field, "required", "Please write something here.");
        optionalText(field, text, longest);
    }

    void optionalText(String field, @Nullable String text, int longest) {
        if (text != null) {
            unless(text.length() <= longest, field, "too-long", "At most " + longest + " characters.");
            unless(text.indexOf('\0') < 0, field, "not-text", "This is not a text.");
        }
    }

    void size(String field, List<?> list, int least, int most) {
        unless(list.size() >= least, field, "too-few", "At least " + least + " are needed.");
        unless(list.size() <= most, field, "too-many", "At most " + most + " are possible.");
    }

    void range(String field, long number, long least, long most) {
        unless(
                number >= least && number <= most,
                field,
                "out-of-range",
                "A number from " + least + " to " + most + ", please.");
    }

    void percent(String field, BigDecimal percent, int least) {
        boolean right = percent.compareTo(BigDecimal.valueOf(least)) >= 0 && percent.compareTo(Decimals.HUNDRED) <= 0;
        unless(right, field, "out-of-range", "A percentage from " + least + " to 100, please.");
    }

    void distinct(String field, List<String> values, String suffix) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            unless(seen.add(values.get(i)), at(field, i) + suffix, "duplicate", "This is there twice.");
        }
    }

    void ids(String field, List<String> ids, String suffix) {
        for (int i = 0; i < ids.size(); i++) {
            unless(
                    ID.matcher(ids.get(i)).matches(),
                    at(field, i) + suffix,
                    "not-an-id",
                    "An id has 1 to 24 letters or digits.");
        }
        distinct(field, ids, suffix);
    }

    static String at(String list, int index) {
        return list + "[" + index + "]";
    }
}
