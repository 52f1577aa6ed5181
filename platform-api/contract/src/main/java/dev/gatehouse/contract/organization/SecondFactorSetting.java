package dev.gatehouse.contract.organization;

import jakarta.validation.constraints.NotNull;

/** The firm's rule about second factors. */
public record SecondFactorSetting(@NotNull SecondFactor secondFactor) {}
