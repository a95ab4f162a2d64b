package io.lectern.operations.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What media cost: moving many files to another store, making a video playable, and a crowd that watches it. */
final class MediaBench implements Measurement {

    private static final List<Measurement> PARTS = List.of(new FileCopying(), new VideoWatching());

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        for (Measurement part : PARTS) {
            figures.addAll(part.measure(report));
        }
        return figures;
    }
}
