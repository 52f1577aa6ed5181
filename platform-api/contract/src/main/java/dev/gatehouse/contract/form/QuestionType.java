package dev.gatehouse.contract.form;

/** What an answer looks like. */
public enum QuestionType {
    SHORT_TEXT,
    LONG_TEXT,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    RATING,
    NUMBER,
    DATE
}
