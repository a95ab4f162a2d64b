/** How the built web app reaches the browser. */
@NullMarked
package io.lectern.operations.web;

import org.jspecify.annotations.NullMarked;
