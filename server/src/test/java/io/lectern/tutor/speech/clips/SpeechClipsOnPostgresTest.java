package io.lectern.tutor.speech.clips;

import io.lectern.store.testing.OnPostgres;

@OnPostgres
class SpeechClipsOnPostgresTest extends SpeechClipsContract {}
