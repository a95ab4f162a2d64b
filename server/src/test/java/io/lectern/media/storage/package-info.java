@NullMarked
package io.lectern.media.storage;

import org.jspecify.annotations.NullMarked;
