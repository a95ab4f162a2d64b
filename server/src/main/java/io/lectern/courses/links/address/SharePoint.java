package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Flaw;
import io.lectern.courses.links.address.LinkAddress.Kind;
import io.lectern.courses.links.address.LinkAddress.Service;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What schools and firms share from their SharePoint, and from the OneDrive that belongs to it. */
final class SharePoint {

    private static final Pattern LETTER = Pattern.compile(":[a-z]:");
    private static final int SHORTEST_TOKEN = 15;
    /** Pages of SharePoint's own that show one thing, and by which value they name it. */
    private static final Set<String> NAMING = Set.of("id", "UniqueId", "uniqueid", "sourcedoc", "share");

    private SharePoint() {}

    static @Nullable LinkAddress read(WebAddress address) {
        if (!address.isBelow("sharepoint.com")) {
            return null;
        }
        if (LETTER.matcher(address.segment(0)).matches()) {
            return shared(address);
        }
        String page =
                address.segments().isEmpty() ? "" : address.segments().getLast().toLowerCase(Locale.ROOT);
        if (page.endsWith(".aspx")) {
            return page(page, address);
        }
        return FileKind.isFile(page)
                ? found(FileKind.of(page), address, null)
                : LinkAddress.flawed(Service.SHAREPOINT, Kind.PAGE, address.written(), Flaw.NO_ITEM);
    }

    /** As its own button "copy link" makes them: a letter for what, another for how it is shared, the place, the token. */
    private static LinkAddress shared(WebAddress address) {
        Kind kind = MicrosoftKind.of(address.segment(0));
        List<String> path = address.segments();
        boolean byPath = address.segment(1).equals("r");
        int beforeToken = address.segment(2).equals("personal") ? 4 : 3;
        boolean whole = path.size() > beforeToken && (byPath || path.getLast().length() >= SHORTEST_TOKEN);
        if (!whole) {
            return LinkAddress.flawed(Service.SHAREPOINT, kind, address.written(), Flaw.ID_WRONG);
        }
        return found(kind, address, MicrosoftKind.isOffice(kind) ? with(address.written(), "action=embedview") : null);
    }

    private static LinkAddress page(String page, WebAddress address) {
        boolean names =
                NAMING.stream().anyMatch(name -> !address.parameter(name).isEmpty());
        if (!names) {
            return LinkAddress.flawed(Service.SHAREPOINT, Kind.PAGE, address.written(), Flaw.NO_ITEM);
        }
        return switch (page) {
            case "embed.aspx" -> found(Kind.VIDEO, address, address.written());
            case "stream.aspx" -> found(Kind.VIDEO, address, null);
            case "doc.aspx", "wopiframe.aspx" ->
                found(
                        Kind.DOCUMENT,
                        address,
                        with(address.written().replaceAll("([?&])action=[^&#]*&?", "$1"), "action=embedview"));
            default -> found(FileKind.of(address.parameter("id")), address, null);
        };
    }

    private static String with(String address, String parameter) {
        String plain = address.replaceFirst("#.*$", "").replaceFirst("[?&]$", "");
        return plain + (plain.contains("?") ? "&" : "?") + parameter;
    }

    private static LinkAddress found(Kind kind, WebAddress address, @Nullable String embed) {
        return new LinkAddress(Service.SHAREPOINT, kind, address.written(), embed, null);
    }
}
