package io.lectern.courses.links;

import io.lectern.courses.links.outside.OutsideWeb;

/** The way out to other places, opened for one purpose and closed behind it: nothing of it stays in memory. */
interface WebOutside {

    OutsideWeb open();
}
