package dev.gatehouse.contract.event;

/** Who did it. */
public enum ActorKind {
    CONTACT,
    MEMBER,
    OPERATOR,
    AGENT,
    SYSTEM
}
