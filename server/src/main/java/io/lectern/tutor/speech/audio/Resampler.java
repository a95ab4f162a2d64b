package io.lectern.tutor.speech.audio;

/** Changes the sample rate of sound, keeping all that both rates can hold. */
public final class Resampler {

    private static final int REACH = 16;

    private Resampler() {}

    /** Windowed-sinc interpolation; as long as before to the nearest sample. */
    public static short[] resample(short[] pcm, int from, int to) {
        if (from == to) {
            return pcm;
        }
        int divisor = gcd(from, to);
        int step = from / divisor;
        int phases = to / divisor;
        double cut = Math.min(1.0, (double) to / from) * 0.97;
        double[][] kernels = kernels(phases, cut);
        var result = new short[Math.toIntExact(Math.round((double) pcm.length * to / from))];
        for (int i = 0; i < result.length; i++) {
            long position = (long) i * step;
            int centre = (int) (position / phases);
            double[] kernel = kernels[(int) (position % phases)];
            double sum = 0;
            for (int k = 0; k < kernel.length; k++) {
                int at = centre + k - REACH + 1;
                if (at >= 0 && at < pcm.length) {
                    sum += kernel[k] * pcm[at];
                }
            }
            result[i] = (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return result;
    }

    private static double[][] kernels(int phases, double cut) {
        var kernels = new double[phases][2 * REACH];
        for (int phase = 0; phase < phases; phase++) {
            double sum = 0;
            for (int k = 0; k < 2 * REACH; k++) {
                double x = k - REACH + 1 - (double) phase / phases;
                double sinc = x == 0 ? cut : Math.sin(Math.PI * cut * x) / (Math.PI * x);
                double window = 0.5 + 0.5 * Math.cos(Math.PI * x / (REACH + 1));
                kernels[phase][k] = sinc * window;
                sum += kernels[phase][k];
            }
            for (int k = 0; k < 2 * REACH; k++) {
                kernels[phase][k] /= sum;
            }
        }
        return kernels;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
