/** Where the bytes of files are kept: one port, one adapter per kind of place. */
@NullMarked
package io.lectern.media.storage;

import org.jspecify.annotations.NullMarked;
