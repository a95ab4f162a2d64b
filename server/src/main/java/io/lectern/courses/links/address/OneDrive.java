package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Flaw;
import io.lectern.courses.links.address.LinkAddress.Kind;
import io.lectern.courses.links.address.LinkAddress.Service;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people share from a OneDrive of their own. */
final class OneDrive {

    private static final Pattern LETTER = Pattern.compile(":?[a-z]:?");
    private static final Pattern ITEM = Pattern.compile("[0-9A-Fa-f]{6,20}!.+");
    private static final int SHORTEST_TOKEN = 6;

    private OneDrive() {}

    static @Nullable LinkAddress read(WebAddress address) {
        if (address.isAt("login.live.com", "login.microsoftonline.com")) {
            return flawed(Kind.PAGE, address, Flaw.SIGN_IN);
        }
        if (address.isAt("1drv.ms")) {
            return shortened(address);
        }
        return address.isAt("onedrive.live.com", "photos.onedrive.com", "skydrive.live.com", "onedrive.com")
                ? whole(address)
                : null;
    }

    private static LinkAddress shortened(WebAddress address) {
        String letter = address.segment(0);
        if (!LETTER.matcher(letter).matches()) {
            return flawed(Kind.FILE, address, letter.isEmpty() ? Flaw.NO_ITEM : Flaw.ID_WRONG);
        }
        String token = address.segments().getLast();
        return token.length() < SHORTEST_TOKEN
                ? flawed(MicrosoftKind.of(letter), address, Flaw.ID_WRONG)
                : found(MicrosoftKind.of(letter), address, null);
    }

    private static LinkAddress whole(WebAddress address) {
        String letter = address.segment(0);
        if (letter.startsWith(":") && LETTER.matcher(letter).matches()) {
            Kind kind = MicrosoftKind.of(letter);
            return address.segments().getLast().length() < SHORTEST_TOKEN
                    ? flawed(kind, address, Flaw.ID_WRONG)
                    : found(kind, address, null);
        }
        String item = address.parameter("resid").isEmpty() ? address.parameter("id") : address.parameter("resid");
        if (item.isEmpty()) {
            return letter.equals("embed") && !address.query().isEmpty()
                    ? found(Kind.FILE, address, address.written())
                    : flawed(Kind.PAGE, address, Flaw.NO_ITEM);
        }
        if (item.startsWith("/")) {
            return found(Kind.FILE, address, null);
        }
        return ITEM.matcher(item).matches()
                ? found(Kind.FILE, address, frame(item, address.parameter("authkey")))
                : flawed(Kind.FILE, address, Flaw.ID_WRONG);
    }

    private static String frame(String item, String key) {
        return "https://onedrive.live.com/embed?resid=" + WebAddress.encodedPart(item)
                + (key.isEmpty() ? "" : "&authkey=" + WebAddress.encodedPart(key));
    }

    private static LinkAddress found(Kind kind, WebAddress address, @Nullable String embed) {
        return new LinkAddress(Service.ONEDRIVE, kind, address.written(), embed, null);
    }

    private static LinkAddress flawed(Kind kind, WebAddress address, Flaw flaw) {
        return LinkAddress.flawed(Service.ONEDRIVE, kind, address.written(), flaw);
    }
}
