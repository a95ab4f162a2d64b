/** Certificates for who has earned them, for staff, and for anybody who wants to check one. */
@NullMarked
package io.lectern.certificates.web;

import org.jspecify.annotations.NullMarked;
