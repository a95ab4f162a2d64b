package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Flaw;
import io.lectern.courses.links.address.LinkAddress.Kind;
import io.lectern.courses.links.address.LinkAddress.Service;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Videos, showcases and events of Vimeo. Frames are asked not to track anybody. */
final class Vimeo {

    private static final Pattern ID = Pattern.compile("\\d{1,12}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8,40}");
    private static final Set<String> BEFORE_AN_ID = Set.of("video", "videos");
    private static final Set<String> LISTS = Set.of("showcase", "album");
    /** Videos behind a payment or a review, which no frame shows. */
    private static final Set<String> NOT_FRAMED = Set.of("ondemand", "reviews", "review");

    private Vimeo() {}

    static @Nullable LinkAddress read(WebAddress address) {
        if (!address.isAt("vimeo.com", "www.vimeo.com", "player.vimeo.com")) {
            return null;
        }
        List<String> path = address.segments();
        if (path.stream().anyMatch(NOT_FRAMED::contains) && path.size() > 1) {
            return new LinkAddress(Service.VIMEO, Kind.VIDEO, address.written(), null, null);
        }
        int at = placeOfId(path);
        if (at >= 0) {
            String id = path.get(at);
            return ID.matcher(id).matches() ? video(id, hashOf(address, at + 1), Moment.in(address)) : wrong(address);
        }
        if (path.size() > 1 && LISTS.contains(path.getFirst())) {
            return framed(Kind.PLAYLIST, "showcase/" + path.get(1), path.get(1), address);
        }
        if (path.size() > 1 && path.getFirst().equals("event")) {
            return framed(Kind.VIDEO, "event/" + path.get(1), path.get(1), address);
        }
        return LinkAddress.flawed(Service.VIMEO, Kind.PAGE, address.written(), Flaw.NO_ITEM);
    }

    /** After the word {@code video}, or a number as the first part or after the name of a channel; -1 for nowhere. */
    private static int placeOfId(List<String> path) {
        for (int i = 0; i + 1 < path.size(); i++) {
            if (BEFORE_AN_ID.contains(path.get(i))) {
                return i + 1;
            }
        }
        if (!path.isEmpty() && startsAsNumber(path.getFirst())) {
            return 0;
        }
        return path.size() == 3 && path.getFirst().equals("channels") && startsAsNumber(path.get(2)) ? 2 : -1;
    }

    private static boolean startsAsNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }

    private static String hashOf(WebAddress address, int at) {
        String hash = address.parameter("h").isEmpty() ? address.segment(at) : address.parameter("h");
        return HASH.matcher(hash).matches() ? hash : "";
    }

    private static LinkAddress video(String id, String hash, int start) {
        String moment = start == 0 ? "" : "#t=" + start + "s";
        return new LinkAddress(
                Service.VIMEO,
                Kind.VIDEO,
                "https://vimeo.com/" + id + (hash.isEmpty() ? "" : "/" + hash) + moment,
                "https://player.vimeo.com/video/" + id + "?dnt=1&autoplay=1" + (hash.isEmpty() ? "" : "&h=" + hash)
                        + moment,
                null);
    }

    private static LinkAddress framed(Kind kind, String path, String id, WebAddress address) {
        String url = "https://vimeo.com/" + path;
        return ID.matcher(id).matches()
                ? new LinkAddress(Service.VIMEO, kind, url, url + "/embed?dnt=1", null)
                : wrong(address);
    }

    private static LinkAddress wrong(WebAddress address) {
        return LinkAddress.flawed(Service.VIMEO, Kind.VIDEO, address.written(), Flaw.ID_WRONG);
    }
}
