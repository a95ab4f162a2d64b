/**
 * Arabic (and a second English) spoken by espeak-ng where the operator installed it.
 *
 * <p>espeak-ng is under the GPL. It is never part of Lectern: a process of its own loads the installed library and
 * answers through a pipe.
 */
@NullMarked
package io.lectern.tutor.speech.espeak;

import org.jspecify.annotations.NullMarked;
