/** Certificates through Certifier.io: the client of its interface, the queue in front of it, what it announces back. */
@NullMarked
package io.lectern.certificates.certifier;

import org.jspecify.annotations.NullMarked;
