package dev.gatehouse.contract.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Makes a new version; needs {@code If-Match}. What was made from former versions stays as it is. */
public record UpdateTemplateRequest(@NotNull @Valid TemplateContent content) {}
