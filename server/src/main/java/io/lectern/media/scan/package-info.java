/** Looks for viruses by a ClamAV daemon, where there is one. */
@NamedInterface("scan")
@NullMarked
package io.lectern.media.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
