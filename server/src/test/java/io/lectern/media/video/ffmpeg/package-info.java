@NullMarked
package io.lectern.media.video.ffmpeg;

import org.jspecify.annotations.NullMarked;
