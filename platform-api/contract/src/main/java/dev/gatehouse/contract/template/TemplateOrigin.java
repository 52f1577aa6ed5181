package dev.gatehouse.contract.template;

import java.util.UUID;

/** The template that an engagement was made from, in the version of that day. */
public record TemplateOrigin(UUID id, String name, int version) {}
