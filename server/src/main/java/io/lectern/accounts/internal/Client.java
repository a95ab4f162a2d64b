package io.lectern.accounts.internal;

import java.util.Arrays;
import java.util.Set;

/**
 * The browser a request comes from.
 *
 * @param address its network address, as far as the server can tell
 * @param device browser and system in a few words
 */
public record Client(String address, String device) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    /** The address without its last part: enough to recognise a place, not a household; empty for the server's own machine. */
    public String area() {
        if (THIS_MACHINE.contains(address)) {
            return "";
        }
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
