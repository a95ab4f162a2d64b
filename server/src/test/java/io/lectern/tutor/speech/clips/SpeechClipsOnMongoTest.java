package io.lectern.tutor.speech.clips;

import io.lectern.store.testing.OnMongo;

@OnMongo
class SpeechClipsOnMongoTest extends SpeechClipsContract {}
