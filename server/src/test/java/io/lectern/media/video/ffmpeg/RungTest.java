package io.lectern.media.video.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RungTest {

    private static List<String> names(int width, int height) {
        return Rung.ladder(width, height).stream().map(Rung::name).toList();
    }

    @Test
    void nothingIsMadeLargerThanItWas() {
        assertThat(names(1920, 1080)).containsExactly("360p", "720p", "1080p");
        assertThat(names(3840, 2160)).containsExactly("360p", "720p", "1080p");
        assertThat(names(1280, 720)).containsExactly("360p", "720p");
        assertThat(names(854, 480)).containsExactly("360p", "480p");
        assertThat(names(640, 360)).containsExactly("360p");
        assertThat(names(320, 180)).containsExactly("180p");
    }

    @Test
    void aPhoneHeldUprightHasItsSidesSwapped() {
        assertThat(Rung.ladder(1080, 1920))
                .extracting(rung -> rung.width() + "x" + rung.height())
                .containsExactly("360x640", "720x1280", "1080x1920");
    }

    @Test
    void everyRenditionCanBeEncodedWhateverTheSource() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 2000; i++) {
            int width = random.nextInt(1, 5000);
            int height = random.nextInt(1, 5000);
            List<Rung> ladder = Rung.ladder(width, height);
            assertThat(ladder).isNotEmpty();
            assertThat(ladder).allSatisfy(rung -> {
                assertThat(rung.width() % 2 + rung.height() % 2).isZero();
                assertThat(rung.width()).isBetween(16, 3840);
                assertThat(rung.height()).isBetween(16, 3840);
                assertThat(rung.kilobits()).isBetween(150, 12_000);
            });
            assertThat(ladder).isSortedAccordingTo((a, b) -> Integer.compare(a.kilobits(), b.kilobits()));
        }
    }
}
