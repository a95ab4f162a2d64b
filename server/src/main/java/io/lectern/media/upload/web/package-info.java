/** Takes uploads by the tus protocol, and tells what became of them. */
@NullMarked
package io.lectern.media.upload.web;

import org.jspecify.annotations.NullMarked;
