package io.lectern.courses.links.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads, read from an address of any shape that people copy from their browsers. Nothing is asked of anybody for
 * it.
 *
 * @param url where to open it in a window of its own; one thing has one such address, whatever shape was copied. Of a flawed
 *     address it is the address as written
 * @param embed where to get it for a frame inside of a page; null when it cannot be shown there
 * @param flaw why nobody will get anywhere with it; null when its shape is right
 */
public record LinkAddress(
        Service service,
        Kind kind,
        String url,
        @Nullable String embed,
        @Nullable Flaw flaw) {

    /** Whose it is. */
    public enum Service {
        YOUTUBE,
        VIMEO,
        GOOGLE,
        ONEDRIVE,
        SHAREPOINT,
        /** Any other place of the web. */
        OTHER
    }

    /** What is there. */
    public enum Kind {
        VIDEO,
        PLAYLIST,
        DOCUMENT,
        SHEET,
        SLIDES,
        FORM,
        FOLDER,
        /** A file of which the address does not say what it is, or that is none of the others. */
        FILE,
        PAGE
    }

    /** What is wrong with an address. */
    public enum Flaw {
        /** Not an address of the web at all. */
        NO_ADDRESS,
        /** A page of the service that shows no single thing: its front page, a channel, a search. */
        NO_ITEM,
        /** What names the thing was cut off or mistyped. */
        ID_WRONG,
        /** A list that only its owner can see. */
        PRIVATE_LIST,
        /** The address of a page for signing in. */
        SIGN_IN,
        /** A place in somebody's own network. */
        PRIVATE_PLACE
    }

    /** The places that {@link #embed} may name, for the policy of a page. */
    public static final List<String> FRAMED = List.of(
            "https://www.youtube-nocookie.com",
            "https://player.vimeo.com",
            "https://vimeo.com",
            "https://drive.google.com",
            "https://docs.google.com",
            "https://onedrive.live.com",
            "https://*.sharepoint.com");

    private static final int MOST_WRAPPINGS = 4;

    /** What an address, or the code for embedding it, leads to. Any text is accepted. */
    public static LinkAddress of(String text) {
        String written = Wrapping.address(text);
        WebAddress address = WebAddress.read(written);
        for (int i = 0; address != null && i < MOST_WRAPPINGS; i++) {
            WebAddress inside = Wrapping.inside(address);
            if (inside == null) {
                break;
            }
            address = inside;
        }
        if (address == null) {
            return flawed(Service.OTHER, Kind.PAGE, written, Flaw.NO_ADDRESS);
        }
        LinkAddress found = read(address);
        return found.flaw() != null || isAddress(found.url())
                ? found
                : flawed(found.service(), found.kind(), found.url(), Flaw.NO_ADDRESS);
    }

    private static LinkAddress read(WebAddress address) {
        return Stream.<Function<WebAddress, @Nullable LinkAddress>>of(
                        YouTube::read, Vimeo::read, Google::read, OneDrive::read, SharePoint::read)
                .flatMap(service -> Stream.ofNullable(service.apply(address)))
                .findFirst()
                .orElseGet(() -> Elsewhere.read(address));
    }

    /** Whether programs, which are stricter than people, take it for one. */
    private static boolean isAddress(String url) {
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static LinkAddress flawed(Service service, Kind kind, String url, Flaw flaw) {
        return new LinkAddress(service, kind, url, null, flaw);
    }
}
