/** Certificates as signed Open Badges, which anybody can check without asking us more than our public key. */
@NullMarked
package io.lectern.certificates.credential;

import org.jspecify.annotations.NullMarked;
