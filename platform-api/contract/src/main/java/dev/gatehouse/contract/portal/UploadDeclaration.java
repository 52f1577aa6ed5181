package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * One file to come; the object store refuses bytes that differ from what is declared here.
 *
 * @param id made by the browser, UUIDv7
 * @param size in bytes
 * @param contentType as the browser knows it, for example {@code application/pdf}
 * @param sha256 of the bytes
 */
public record UploadDeclaration(
        @NotNull UUID id,
        @NotBlank @Size(max = Limits.FILE_NAME) String name,
        @Positive long size,
        @NotBlank @Size(max = 127) String contentType,
        @NotNull @Pattern(regexp = Patterns.SHA256) String sha256) {}
