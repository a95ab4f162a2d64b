package io.lectern.tutor.speech;

/**
 * How far the speech of some lines is.
 *
 * @param total different clips among the lines
 * @param ready can be played; lines in a language without a voice count as ready
 * @param failed given up after several tries; they are tried once more when they are needed live
 */
public record Preparation(int total, int ready, int failed) {

    public boolean done() {
        return ready + failed >= total;
    }
}
