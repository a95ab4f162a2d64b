package io.lectern.operations.bench;

import java.io.IOException;
import java.util.List;

/** One of the benches. */
interface Measurement {

    /** Measures; whatever cannot be measured is an exception, never a figure. */
    List<Figure> measure(Report report) throws IOException, InterruptedException;
}
