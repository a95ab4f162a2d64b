package io.lectern.accounts.internal;

import java.util.Arrays;

/**
 * The browser a request comes from.
 *
 * @param address its network address, as far as the server can tell
 * @param device browser and system in a few words
 */
public record Client(String address, String device) {

    /** The address without its last part: enough to recognise a place, not a household. */
    public String area() {
        if (address.contains(":")) {
            String[] groups = address.split(":", -1);
            return String.join(":", Arrays.copyOf(groups, Math.min(3, groups.length))) + "::";
        }
        int last = address.lastIndexOf('.');
        return last < 0 ? "" : address.substring(0, last) + ".x";
    }

    @Override
    public String toString() {
        return "Client[" + device + "]";
    }
}
