package io.lectern.assessment.late;

import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The answers that a device kept, each standing on all before it. */
public record AnswerChain(List<Link> links) {

    public AnswerChain {
        links = List.copyOf(links);
    }

    /** What the first link of an attempt follows. */
    static String beginningOf(UUID attempt) {
        return sha256("lectern answers\n" + attempt);
    }

    /** Whether nothing was changed, left out or put in. It may begin anywhere: what was before, the server has. */
    boolean isWhole() {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Link before = i == 0 ? null : links.get(i - 1);
            boolean follows =
                    before == null || (link.previous().equals(before.hash()) && link.sequence() > before.sequence());
            boolean told = link.response() == null || sha256(link.response()).equals(link.digest());
            if (!follows || !told || link.elapsed() < 0 || !hashOf(link).equals(link.hash())) {
                return false;
            }
        }
        return true;
    }

    /** The last links to each item, as far as the attempt does not have them. */
    List<Link> newTo(Attempt attempt) {
        Map<UUID, Long> there = new HashMap<>();
        attempt.items().forEach((AttemptItem item) -> there.put(item.id(), item.sequence()));
        Map<UUID, Link> last = new HashMap<>();
        links.forEach(link -> last.merge(link.item(), link, (a, b) -> a.sequence() > b.sequence() ? a : b));
        return links.stream()
                .filter(link -> link.equals(last.get(link.item())))
                .filter(link -> link.sequence() > Objects.requireNonNullElse(there.get(link.item()), 0L))
                .distinct()
                .toList();
    }

    /** The same for the same chain. */
    String name() {
        StringBuilder all = new StringBuilder();
        links.forEach(link -> all.append(link).append('\n'));
        return sha256(all.toString());
    }

    static String hashOf(Link link) {
        return sha256(String.join(
                "\n",
                link.previous(),
                link.item().toString(),
                Long.toString(link.sequence()),
                link.digest(),
                link.token(),
                Long.toString(link.elapsed())));
    }

    static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
