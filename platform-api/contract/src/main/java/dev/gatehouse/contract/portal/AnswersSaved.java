package dev.gatehouse.contract.portal;

import java.time.Instant;

/** The answers are kept; whoever saves next bases it on this version. */
public record AnswersSaved(int version, Instant savedAt) {}
