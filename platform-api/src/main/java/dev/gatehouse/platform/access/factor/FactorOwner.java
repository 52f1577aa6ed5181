package dev.gatehouse.platform.access.factor;

import java.util.UUID;

/** Whose second factors: a person's or an operator's. Their tables are two of a kind and never joined. */
public record FactorOwner(Kind kind, UUID id) {

    /** The tables begin with its name. */
    public enum Kind {
        PERSON("person"),
        OPERATOR("operator");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    public static FactorOwner person(UUID id) {
        return new FactorOwner(Kind.PERSON, id);
    }

    public static FactorOwner operator(UUID id) {
        return new FactorOwner(Kind.OPERATOR, id);
    }

    String factors() {
        return kind.table + "_factor";
    }

    String recoveryCodes() {
        return kind.table + "_recovery_code";
    }
}
