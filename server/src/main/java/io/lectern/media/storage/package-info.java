/** Where the bytes of files are kept: one port, one adapter per kind of place. */
@NamedInterface("storage")
@NullMarked
package io.lectern.media.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
