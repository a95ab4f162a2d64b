package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Flaw;
import io.lectern.courses.links.address.LinkAddress.Kind;
import io.lectern.courses.links.address.LinkAddress.Service;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Videos and playlists of YouTube. Frames come from the host that sets no cookies. */
final class YouTube {

    private static final String FRAMES = "https://www.youtube-nocookie.com/embed/";
    private static final Set<String> BEFORE_AN_ID = Set.of("watch", "shorts", "live", "embed", "v", "e");
    private static final Set<String> NO_ID = Set.of("videoseries", "live_stream");
    /** Followed by anything that cannot be part of it. */
    private static final Pattern ID = Pattern.compile("([A-Za-z0-9_-]{11})(?:[^A-Za-z0-9_-].*)?");

    private static final Pattern LIST = Pattern.compile("[A-Za-z0-9_-]{2,64}");
    /** Watch later, liked videos, mixes made for one person. */
    private static final Pattern OWN_LIST = Pattern.compile("WL|LL|LM|RD.*");

    private YouTube() {}

    static boolean isAt(WebAddress address) {
        return address.isAt("youtube.com", "youtube-nocookie.com", "youtu.be")
                || address.isBelow("youtube.com")
                || address.isBelow("youtube-nocookie.com");
    }

    static @Nullable LinkAddress read(WebAddress address) {
        if (!isAt(address)) {
            return null;
        }
        String list = listOf(address);
        String id = idIn(address);
        if (id != null) {
            Matcher found = ID.matcher(id);
            return found.matches()
                    ? video(found.group(1), OWN_LIST.matcher(list).matches() ? "" : list, Moment.in(address))
                    : flawed(Kind.VIDEO, address, Flaw.ID_WRONG);
        }
        if (address.segment(0).equals("clip") && !address.segment(1).isEmpty()) {
            return new LinkAddress(Service.YOUTUBE, Kind.VIDEO, address.written(), null, null);
        }
        if (!address.parameter("list").isEmpty()) {
            return playlist(list, address);
        }
        return flawed(Kind.PAGE, address, Flaw.NO_ITEM);
    }

    private static @Nullable String idIn(WebAddress address) {
        String first = address.segment(0);
        if (address.isAt("youtu.be")) {
            return first.isEmpty() ? null : first;
        }
        if (address.query().containsKey("v")) {
            return address.parameter("v");
        }
        boolean named =
                BEFORE_AN_ID.contains(first) && !address.segment(1).isEmpty() && !NO_ID.contains(address.segment(1));
        return named ? address.segment(1) : null;
    }

    private static String listOf(WebAddress address) {
        String list = address.parameter("list");
        return LIST.matcher(list).matches() ? list : "";
    }

    private static LinkAddress video(String id, String list, int start) {
        String within = list.isEmpty() ? "" : "&list=" + list;
        return new LinkAddress(
                Service.YOUTUBE,
                Kind.VIDEO,
                "https://www.youtube.com/watch?v=" + id + within + (start == 0 ? "" : "&t=" + start + "s"),
                FRAMES + id + "?rel=0&autoplay=1" + within + (start == 0 ? "" : "&start=" + start),
                null);
    }

    private static LinkAddress playlist(String list, WebAddress address) {
        if (list.isEmpty()) {
            return flawed(Kind.PLAYLIST, address, Flaw.ID_WRONG);
        }
        if (OWN_LIST.matcher(list).matches()) {
            return flawed(Kind.PLAYLIST, address, Flaw.PRIVATE_LIST);
        }
        return new LinkAddress(
                Service.YOUTUBE,
                Kind.PLAYLIST,
                "https://www.youtube.com/playlist?list=" + list,
                FRAMES + "videoseries?list=" + list + "&rel=0&autoplay=1",
                null);
    }

    private static LinkAddress flawed(Kind kind, WebAddress address, Flaw flaw) {
        return LinkAddress.flawed(Service.YOUTUBE, kind, address.written(), flaw);
    }
}
