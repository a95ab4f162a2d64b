/** What an address of the web leads to: which service, what is there, how it is shown inside of a page. Pure. */
@NullMarked
package io.lectern.courses.links.address;

import org.jspecify.annotations.NullMarked;
