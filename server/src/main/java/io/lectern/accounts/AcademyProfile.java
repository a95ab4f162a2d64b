package io.lectern.accounts;

import java.net.URI;
import java.util.Optional;

/** Tells what the academy is called, how it looks and where it is. */
public interface AcademyProfile {

    /** The academy; one with Lectern's own name and colours as long as nobody has described it. */
    Academy academy();

    /** The picture beside its name. */
    default Optional<Logo> logo() {
        return Optional.empty();
    }

    /** A picture. @param type media type */
    record Logo(String type, byte[] bytes) {}

    /** An absolute address for links in mails. @param path starts with a slash */
    URI address(String path);
}
