package dev.gatehouse.console.operator;

/** The plans of the catalogue, from least to most. */
final class Plans {

    static final String[] ALL = {"FREE", "ESSENTIAL", "PLUS", "ULTIMATE"};

    private Plans() {}
}
