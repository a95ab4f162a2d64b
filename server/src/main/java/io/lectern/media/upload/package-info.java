/** Files on their way in: parts that survive whatever happens, and what becomes of them when they are whole. */
@NullMarked
package io.lectern.media.upload;

import org.jspecify.annotations.NullMarked;
