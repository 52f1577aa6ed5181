package dev.gatehouse.contract.template;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Makes a template of what an engagement asks for. Its dates become days from sending; answers and files stay out. */
public record SaveAsTemplateRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.TITLE) @SingleLine String name) {}
