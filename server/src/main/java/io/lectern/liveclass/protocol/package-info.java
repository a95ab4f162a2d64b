/** Every message of a class, both ways; {@code contracts/classroom-protocol.schema.json} describes the same for others. */
@NamedInterface("protocol")
@NullMarked
package io.lectern.liveclass.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
