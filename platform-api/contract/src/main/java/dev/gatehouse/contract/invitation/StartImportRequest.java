package dev.gatehouse.contract.invitation;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of people to invite, to be looked at before anything is sent.
 *
 * @param id made by the caller, UUIDv7
 * @param csv columns e-mail, name, company and, if wanted, job title, named in the first line; commas, semicolons or
 *     tabs
 * @param message a personal word in each mail
 */
public record StartImportRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.CSV) String csv,
        @Nullable @Size(max = Limits.TEXT) String message) {}
