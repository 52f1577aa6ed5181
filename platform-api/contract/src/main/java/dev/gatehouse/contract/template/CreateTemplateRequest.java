package dev.gatehouse.contract.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Makes a template from scratch; the same request again gives the same template. */
public record CreateTemplateRequest(
        @NotNull UUID id, @NotNull @Valid TemplateContent content) {}
