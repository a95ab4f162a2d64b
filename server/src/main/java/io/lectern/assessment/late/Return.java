package io.lectern.assessment.late;

/** What a device brings when it is back. @param token the server's last word that it had @param elapsed milliseconds since then */
public record Return(AnswerChain chain, String token, long elapsed) {}
