package io.lectern.courses.links;

import io.lectern.accounts.AcademyProfile;
import io.lectern.courses.links.outside.OutsideWeb;
import io.lectern.courses.links.outside.Reach;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Opens the way to the public web alone, and says who asks and why, as owners of places like to know. */
@Component
class PublicWeb implements WebOutside {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final AcademyProfile academy;

    PublicWeb(AcademyProfile academy) {
        this.academy = academy;
    }

    @Override
    public OutsideWeb open() {
        String agent = "Lectern-LinkCheck/1.0 (+" + academy.address("/") + ")";
        return new OutsideWeb(Reach.PUBLIC, agent, PATIENCE);
    }
}
