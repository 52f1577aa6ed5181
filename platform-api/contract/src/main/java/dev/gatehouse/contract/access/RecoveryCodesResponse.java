package dev.gatehouse.contract.access;

import java.util.List;

/** Fresh recovery codes, each for one sign-in. Shown once; those before no longer work. */
public record RecoveryCodesResponse(List<String> codes) {}
