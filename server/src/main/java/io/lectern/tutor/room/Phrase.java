package io.lectern.tutor.room;

/** A set phrase. @param speech for the voice: in Arabic with all vowels */
record Phrase(String caption, String speech) {}
