package samples.broken.other;

import java.util.UUID;

/** Breaks on purpose: an id that says nothing of its time. */
class MakesUpIds {
    UUID id() {
        return UUID.randomUUID();
    }
}
