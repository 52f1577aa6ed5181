package dev.gatehouse.platform.tenancy;

import org.springframework.r2dbc.core.DatabaseClient;

/**
 * The database as the worker's role sees it: the table {@code work} of all firms and nothing else. Only the module
 * {@code work} may use it.
 *
 * @param client autocommit statements only
 */
public record SystemScope(DatabaseClient client) {}
