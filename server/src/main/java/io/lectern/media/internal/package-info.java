@NullMarked
package io.lectern.media.internal;

import org.jspecify.annotations.NullMarked;
