@NullMarked
package io.lectern.media.video;

import org.jspecify.annotations.NullMarked;
