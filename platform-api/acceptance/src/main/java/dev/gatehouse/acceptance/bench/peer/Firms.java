package dev.gatehouse.acceptance.bench.peer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The firms by their addresses, kept in this process as the platform keeps them. */
@Component
class Firms {

    private final JdbcClient database;
    private final Map<String, UUID> known = new ConcurrentHashMap<>();

    Firms(JdbcClient database) {
        this.database = database;
    }

    Optional<UUID> bySlug(String slug) {
        return Optional.ofNullable(known.computeIfAbsent(slug, this::load));
    }

    private UUID load(String slug) {
        return database.sql("select id from organization where slug = ? and state = 'ACTIVE'")
                .param(slug)
                .query(UUID.class)
                .single();
    }
}
