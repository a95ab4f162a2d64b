package io.lectern.tutor.room;

/**
 * The times of a room, in milliseconds.
 *
 * @param first from the moment somebody comes to the first sound: the browser still has to fetch it
 * @param ahead how long before its start a beat is announced
 * @param clauseAhead the same for an answer, which somebody waits for
 * @param patience how long a clip may take before the teacher goes on without sound
 * @param checkTime how long a class has for a check after it was put
 */
record Tempo(int first, int ahead, int clauseAhead, int patience, int checkTime) {

    static final Tempo USUAL = new Tempo(700, 300, 60, 4000, 30_000);
}
