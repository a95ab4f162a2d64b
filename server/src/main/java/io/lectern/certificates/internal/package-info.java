/** Rules of issuing, and certificates from being issued to being revoked or replaced. */
@NullMarked
package io.lectern.certificates.internal;

import org.jspecify.annotations.NullMarked;
