/** Encodes with FFmpeg, whose programs come along with the application and run as processes of their own. */
@NamedInterface("ffmpeg")
@NullMarked
package io.lectern.media.video.ffmpeg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
