package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Flaw;
import io.lectern.courses.links.address.LinkAddress.Kind;
import io.lectern.courses.links.address.LinkAddress.Service;
import java.util.regex.Pattern;

/** Any other place of the web: opened in a window of its own. */
final class Elsewhere {

    private static final Pattern OWN_NETWORK =
            Pattern.compile("localhost|[^.]+|.+\\.(local|localhost|internal|lan|home|test)"
                    + "|\\[.*]|127\\..*|0\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*");

    private Elsewhere() {}

    static LinkAddress read(WebAddress address) {
        if (OWN_NETWORK.matcher(address.host()).matches()) {
            return LinkAddress.flawed(Service.OTHER, Kind.PAGE, address.written(), Flaw.PRIVATE_PLACE);
        }
        String name = address.segments().isEmpty() ? "" : address.segments().getLast();
        Kind kind = FileKind.isFile(name) ? FileKind.of(name) : Kind.PAGE;
        return new LinkAddress(Service.OTHER, kind, address.written(), null, null);
    }
}
