package io.lectern.operations.bench;

/** When a decoded sound can first be heard. */
final class HeardSound {

    private static final double SAMPLES_PER_MS = 48;
    /** Some 45 dB below the loudest possible: quieter is the noise of coding. */
    private static final int AUDIBLE = 180;

    private HeardSound() {}

    /** Milliseconds of silence before the first sound. @throws IllegalStateException when there is none at all */
    static double silenceBefore(short[] pcm) {
        for (int i = 0; i < pcm.length; i++) {
            if (Math.abs(pcm[i]) >= AUDIBLE) {
                return i / SAMPLES_PER_MS;
            }
        }
        throw new IllegalStateException("a clip without any sound");
    }
}
