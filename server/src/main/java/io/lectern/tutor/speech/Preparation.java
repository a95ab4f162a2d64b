package io.lectern.tutor.speech;

/**
 * How far the speech of some lines is.
 *
 * @param total different clips that have to be made for the lines; lines without words, longer than one clip may be, or in
 *     a language without a voice need none
 * @param ready can be played
 * @param failed given up after several tries; they are tried once more when they are needed live
 */
public record Preparation(int total, int ready, int failed) {

    public boolean done() {
        return ready + failed >= total;
    }
}
