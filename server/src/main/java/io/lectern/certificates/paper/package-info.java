/** Certificates on paper: two designs, in English and Arabic, as PDF. */
@NullMarked
package io.lectern.certificates.paper;

import org.jspecify.annotations.NullMarked;
