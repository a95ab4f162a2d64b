@NullMarked
package io.lectern.media.upload;

import org.jspecify.annotations.NullMarked;
