/** The API of the page that says how long things are kept. */
@NullMarked
package io.lectern.retention.web;

import org.jspecify.annotations.NullMarked;
