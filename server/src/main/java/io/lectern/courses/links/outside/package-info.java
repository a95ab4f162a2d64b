/** What other places of the web answer about links: asked politely, and never anything of a private network. */
@NullMarked
package io.lectern.courses.links.outside;

import org.jspecify.annotations.NullMarked;
