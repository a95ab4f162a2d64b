package io.lectern.courses.links;

import io.lectern.accounts.Actor;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.Picture;
import io.lectern.courses.links.address.LinkAddress;
import io.lectern.courses.links.outside.OutsideWeb;
import io.lectern.media.Arrivals;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Fetches the video that a link shows, where its place hands it out to everybody, as an upload of who asks. When it breaks off,
 * asking again goes on where it stands.
 */
@Component
public class BringHome {

    private static final Logger log = LoggerFactory.getLogger(BringHome.class);
    private static final int TRIES = 5;
    private static final int PARTIAL = 206;

    private final CourseDesk desk;
    private final Homecomings homecomings;
    private final Arrivals arrivals;
    private final WebOutside web;
    private final TaskExecutor tasks;
    private final Clock clock;

    BringHome(
            CourseDesk desk,
            Homecomings homecomings,
            Arrivals arrivals,
            WebOutside web,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.desk = desk;
        this.homecomings = homecomings;
        this.arrivals = arrivals;
        this.web = web;
        this.tasks = applicationTaskExecutor;
        this.clock = clock;
    }

    /** Whether a link leads to something that can be fetched, as far as its address tells. */
    static boolean isPossible(LinkAddress link) {
        return HomeAddress.of(link).isPresent();
    }

    /**
     * Asks the place about the file and begins to fetch it, beside the request.
     *
     * @return the upload as which it comes
     * @throws LinkProblem when the place does not hand it out
     */
    public Arrivals.Arrival bring(Actor actor, UUID lessonId, String address) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        if (!lesson.links().contains(address)) {
            throw new LinkProblem.NotShown();
        }
        URI file = HomeAddress.of(LinkAddress.of(address)).orElseThrow(LinkProblem.StaysThere::new);
        Offer offer = offer(file);
        String name = FileName.of(file, offer.disposition(), offer.type(), namesOf(lesson));
        Homecoming homecoming = homecomings
                .findByLessonIdAndAddress(lessonId, address)
                .orElseGet(() -> homecomings.save(Homecoming.of(lessonId, address, clock.instant())));
        Arrivals.Arrival arrival =
                arrivals.begin(actor, BroughtVideos.KIND, homecoming.id(), name, offer.type(), offer.length());
        if (!arrival.whole()) {
            tasks.execute(() -> fetch(actor, file, arrival));
        }
        return arrival;
    }

    private record Offer(String type, long length, @Nullable String disposition) {}

    /** A place that has the file answers with a video; one that does not answers with a page about it. */
    private Offer offer(URI file) {
        try (OutsideWeb outside = web.open()) {
            return outside.get("GET", file, Map.of(), content -> {
                boolean video =
                        content.type().startsWith("video/") || content.type().equals("application/octet-stream");
                if (!content.answer().fine() || !video) {
                    throw new LinkProblem.NotHandedOut();
                }
                if (content.length() <= 0) {
                    throw new LinkProblem.SizeUnknown();
                }
                return new Offer(content.type(), content.length(), content.disposition());
            });
        } catch (OutsideWeb.SignInWanted e) {
            throw new LinkProblem.NotHandedOut();
        } catch (IOException e) {
            throw new LinkProblem.NobodyAnswers();
        }
    }

    private static Set<String> namesOf(Lesson lesson) {
        return lesson.pictures().stream().map(Picture::path).collect(Collectors.toSet());
    }

    /** What has arrived stays, whatever happens; the rest is asked for again some times. */
    private void fetch(Actor actor, URI file, Arrivals.Arrival begun) {
        Arrivals.Arrival arrival = begun;
        for (int tries = 0; tries < TRIES && !arrival.whole(); tries++) {
            try {
                arrival = more(actor, file, arrival);
            } catch (IOException e) {
                log.info("a video from elsewhere broke off at {} of {} bytes", arrival.arrived(), arrival.length());
            } catch (RuntimeException e) {
                log.info("a video from elsewhere is not fetched to its end: {}", e.getMessage());
                return;
            }
        }
    }

    private Arrivals.Arrival more(Actor actor, URI file, Arrivals.Arrival so) throws IOException {
        Map<String, String> range = so.arrived() == 0 ? Map.of() : Map.of("Range", "bytes=" + so.arrived() + "-");
        try (OutsideWeb outside = web.open()) {
            return outside.get("GET", file, range, content -> {
                boolean goesOn = content.answer().status() == PARTIAL;
                if (!content.answer().fine()) {
                    throw new IOException("answered with " + content.answer().status());
                }
                if (!goesOn) {
                    content.body().skipNBytes(so.arrived());
                }
                return arrivals.add(actor, so.upload(), so.arrived(), content.body());
            });
        }
    }
}
