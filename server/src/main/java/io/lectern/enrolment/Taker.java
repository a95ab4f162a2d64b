package io.lectern.enrolment;

import io.lectern.accounts.UserId;

/** A person who takes a course, will take it or took it, and how that stands. */
public record Taker(UserId person, Taking taking) {}
