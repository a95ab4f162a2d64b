package io.lectern.courses.links.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What services put around an address: code for embedding, counting of clicks, signing in first, viewers of documents. */
final class Wrapping {

    private static final Pattern FRAME = Pattern.compile("(?is)<iframe\\b[^>]*?\\bsrc\\s*=\\s*[\"']([^\"']+)[\"']");

    private Wrapping() {}

    /** The address in a text that is one, or that is the code of a frame. */
    static String address(String text) {
        Matcher frame = FRAME.matcher(text);
        String address = frame.find() ? frame.group(1) : text;
        return address.replace("&amp;", "&").strip();
    }

    /** The address inside of another one; null when that leads somewhere itself. */
    static @Nullable WebAddress inside(WebAddress address) {
        String inside = text(address);
        if (inside.isEmpty()) {
            return null;
        }
        return WebAddress.read(
                inside.startsWith("/") && !inside.startsWith("//") ? "https://" + address.host() + inside : inside);
    }

    private static String text(WebAddress address) {
        String first = address.segment(0);
        if (address.isAt("www.google.com", "google.com") && first.equals("url")) {
            return either(address, "q", "url");
        }
        if (address.isAt("accounts.google.com")) {
            return either(address, "continue", "followup");
        }
        if (address.isAt("docs.google.com", "drive.google.com") && (first.equals("viewer") || first.equals("gview"))) {
            return address.parameter("url");
        }
        if (address.isBelow("safelinks.protection.outlook.com")) {
            return address.parameter("url");
        }
        if (address.isAt("view.officeapps.live.com")) {
            return address.parameter("src");
        }
        if (YouTube.isAt(address) && first.equals("attribution_link")) {
            return address.parameter("u");
        }
        if (YouTube.isAt(address) && (first.equals("oembed") || first.equals("redirect"))) {
            return either(address, "url", "q");
        }
        return "";
    }

    private static String either(WebAddress address, String name, String other) {
        String value = address.parameter(name);
        return value.isEmpty() ? address.parameter(other) : value;
    }
}
