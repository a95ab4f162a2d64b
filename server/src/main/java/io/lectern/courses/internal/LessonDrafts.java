package io.lectern.courses.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All lessons with their drafts. */
public interface LessonDrafts extends ListCrudRepository<Lesson, UUID>, LessonFacts, LessonLinks, LessonTexts {}
