package io.lectern.courses.links.outside;

import io.lectern.courses.links.address.LinkAddress;
import io.lectern.courses.links.outside.Finding.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a link still leads to what it led to. YouTube and Vimeo are asked by oEmbed, which says whether a video may be
 * embedded; all others are asked for the thing itself, of which nothing is loaded.
 */
public final class LinkLook {

    private static final int BAD = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private final OutsideWeb web;
    private final Services services;
    private final URI academy;
    private final Clock clock;

    /** Where the services answer. @param landmark a place that answers whenever the network is there */
    public record Services(URI youTube, URI vimeo, URI landmark) {

        /** The real ones. */
        public static final Services REAL = new Services(
                URI.create("https://www.youtube.com/oembed"),
                URI.create("https://vimeo.com/api/oembed.json"),
                URI.create("https://www.youtube.com/robots.txt"));
    }

    /** @param academy where the videos would be shown, which some of their owners restrict */
    public LinkLook(OutsideWeb web, Services services, URI academy, Clock clock) {
        this.web = web;
        this.services = services;
        this.academy = academy;
        this.clock = clock;
    }

    /** The address that is asked about a link; requests to one host are to be spaced. */
    public URI asked(LinkAddress link) {
        return switch (link.service()) {
            case YOUTUBE -> oEmbed(services.youTube(), link);
            case VIMEO -> oEmbed(services.vimeo(), link);
            case GOOGLE, ONEDRIVE, SHAREPOINT, OTHER -> URI.create(link.url().replaceFirst("#.*$", ""));
        };
    }

    /** Takes as long as the place takes to answer. */
    public Finding look(LinkAddress link) {
        boolean described =
                link.service() == LinkAddress.Service.YOUTUBE || link.service() == LinkAddress.Service.VIMEO;
        try {
            OutsideWeb.Answer answer = described
                    ? web.ask("GET", asked(link), Map.of("Referer", academy.toString()))
                    : itself(asked(link));
            return described ? described(answer) : finding(answer);
        } catch (OutsideWeb.SignInWanted e) {
            return new Finding.Gone(Reason.NOT_SHARED);
        } catch (OutsideWeb.Refused e) {
            return new Finding.Failed(Reason.NO_ANSWER, true);
        } catch (IOException e) {
            return new Finding.Failed(Reason.NO_ANSWER, false);
        }
    }

    /** Whether anybody answers at all; without the network nothing can be said about any link. */
    public boolean networkIsThere() {
        try {
            web.ask("HEAD", services.landmark(), Map.of());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Some places do not know how to tell about a thing without sending it: what they refuse is asked for once more. */
    private OutsideWeb.Answer itself(URI address) throws IOException {
        OutsideWeb.Answer told = web.ask("HEAD", address, Map.of());
        boolean unsure = told.status() >= BAD && told.status() != TOO_MANY && told.status() != UNAVAILABLE;
        return unsure ? web.ask("GET", address, Map.of("Range", "bytes=0-0")) : told;
    }

    private Finding described(OutsideWeb.Answer answer) {
        return switch (answer.status()) {
            case UNAUTHORIZED -> new Finding.Gone(Reason.NOT_EMBEDDABLE);
            case FORBIDDEN -> new Finding.Gone(Reason.NOT_SHARED);
            default -> finding(answer);
        };
    }

    private Finding finding(OutsideWeb.Answer answer) {
        return switch (answer.status()) {
            case NOT_FOUND, GONE -> new Finding.Gone(Reason.GONE);
            case UNAUTHORIZED, FORBIDDEN -> new Finding.Gone(Reason.NOT_SHARED);
            case TOO_MANY -> new Finding.Later(pause(answer.retryAfter()));
            case UNAVAILABLE ->
                answer.retryAfter() == null
                        ? new Finding.Failed(Reason.FAULT, true)
                        : new Finding.Later(pause(answer.retryAfter()));
            default -> answer.fine() ? new Finding.Fine() : new Finding.Failed(Reason.FAULT, true);
        };
    }

    /** In seconds or as a moment. */
    private @Nullable Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        try {
            return retryAfter.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static URI oEmbed(URI service, LinkAddress link) {
        return URI.create(service + "?format=json&url=" + URLEncoder.encode(link.url(), StandardCharsets.UTF_8));
    }
}
