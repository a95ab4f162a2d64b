/** What browsers ask about links, and what pages may frame. */
@NullMarked
package io.lectern.courses.links.web;

import org.jspecify.annotations.NullMarked;
