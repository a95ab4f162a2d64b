package io.lectern.assessment.bank.exchange;

/** What is wrong in a file. @param line from 1 @param code stable reason @param message for a person */
public record LineFault(int line, String code, String message) {}
