/** The demo academy: made at the first start, so that every screen has something true to show. */
@NullMarked
package io.lectern.operations.demo;

import org.jspecify.annotations.NullMarked;
