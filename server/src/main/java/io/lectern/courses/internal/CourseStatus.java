package io.lectern.courses.internal;

/** How far a course is. */
public enum CourseStatus {
    /** Only its teachers, administrators and auditors see it. */
    DRAFT,
    /** Everybody signed in finds it in the catalogue. */
    PUBLISHED,
    /** Kept for who has taken it; nobody new finds it. */
    ARCHIVED
}
