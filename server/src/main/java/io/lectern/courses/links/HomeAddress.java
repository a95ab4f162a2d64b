package io.lectern.courses.links;

import io.lectern.courses.links.address.LinkAddress;
import io.lectern.courses.links.address.LinkAddress.Kind;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From where the file itself is to be had that a link shows, where its place hands files out. */
final class HomeAddress {

    private static final Pattern DRIVE_FILE = Pattern.compile(".*/file/d/([^/?]+)/view(?:\\?(resourcekey=.+))?");

    private HomeAddress() {}

    /** Empty where there is no file to be had: a page, a folder, or a service that lets nobody download. */
    static Optional<URI> of(LinkAddress link) {
        if (link.flaw() != null) {
            return Optional.empty();
        }
        return switch (link.service()) {
            case GOOGLE -> drive(link);
            case SHAREPOINT -> link.kind() == Kind.VIDEO ? sharePoint(link) : Optional.empty();
            case OTHER -> link.kind() == Kind.VIDEO ? Optional.of(URI.create(link.url())) : Optional.empty();
            case YOUTUBE, VIMEO, ONEDRIVE -> Optional.empty();
        };
    }

    private static Optional<URI> drive(LinkAddress link) {
        Matcher file = DRIVE_FILE.matcher(link.url());
        return file.matches()
                ? Optional.of(URI.create("https://drive.usercontent.google.com/download?export=download&confirm=t&id="
                        + file.group(1) + (file.group(2) == null ? "" : "&" + file.group(2))))
                : Optional.empty();
    }

    /** Links that were made by the button for sharing, and lead to a file without signing in. */
    private static Optional<URI> sharePoint(LinkAddress link) {
        boolean shared = link.url().matches("https://[^/]+/:v:/[gs]/.*");
        return shared
                ? Optional.of(URI.create(
                        link.url().replaceFirst("#.*", "") + (link.url().contains("?") ? "&" : "?") + "download=1"))
                : Optional.empty();
    }
}
