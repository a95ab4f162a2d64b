package io.lectern.courses.reading;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was read last, as long as all of it together is not too heavy. Safe for use by several threads. */
final class Recent {

    private final long most;
    private final Map<String, Prepared> kept = new LinkedHashMap<>(32, 0.75f, true);
    private long weight;

    /** @param most bytes of memory */
    Recent(long most) {
        this.most = most;
    }

    synchronized Optional<Prepared> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(String key, Prepared prepared) {
        Prepared before = kept.put(key, prepared);
        weight += prepared.weight() - (before == null ? 0 : before.weight());
        for (Iterator<Prepared> eldest = kept.values().iterator(); weight > most && eldest.hasNext(); ) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }
}
