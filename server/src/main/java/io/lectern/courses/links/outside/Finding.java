package io.lectern.courses.links.outside;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one look at a link has shown. */
public sealed interface Finding {

    /** It is there, for everybody. */
    record Fine() implements Finding {}

    /** The place itself says that it will not be shown. One look is enough. */
    record Gone(Reason reason) implements Finding {}

    /** It did not come this time, which may pass. @param answered whether anybody was reached at all */
    record Failed(Reason reason, boolean answered) implements Finding {}

    /** The place asks not to be asked now. @param pause as it says, null when it does not */
    record Later(@Nullable Duration pause) implements Finding {}

    /** Why a link does not work. */
    enum Reason {
        /** There is nothing, or no more. */
        GONE,
        /** It is there, but not for everybody who has the link. */
        NOT_SHARED,
        /** It may be seen at its own place alone, not inside of a lesson. */
        NOT_EMBEDDABLE,
        /** The place has a fault of its own. */
        FAULT,
        /** Nobody answers there. */
        NO_ANSWER
    }
}
