package dev.gatehouse.contract.operator;

/** Whether something the service rests on answers. */
public enum ProviderState {
    UP,
    /** It failed too often; a few tries find out whether it is back. */
    RECOVERING,
    DOWN
}
