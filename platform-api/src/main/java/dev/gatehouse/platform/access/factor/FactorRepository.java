package dev.gatehouse.platform.access.factor;

import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Second factors and recovery codes. The tables stand outside the tenants, so each statement names the owner. */
@Repository
public class FactorRepository {

    /** More than anybody carries. */
    static final int MOST = 10;

    private final TenantSql sql;

    FactorRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** Oldest first. */
    public Mono<List<Factor>> of(FactorOwner owner) {
        return sql.list(
                "select id, kind, name, secret, credential_id, counter, created_at, used_at from " + owner.factors()
                        + " where owner_id = $1 order by created_at, id limit $2",
                FactorRepository::read,
                owner.id(),
                MOST);
    }

    /** Has all who change the factors of one owner take turns until they commit. */
    public Mono<Void> lock(FactorOwner owner) {
        return sql.one(
                        "select 1 from pg_advisory_xact_lock(hashtextextended($1, 0))",
                        row -> true,
                        owner.factors() + owner.id())
                .then();
    }

    Mono<Void> insert(FactorOwner owner, Factor factor) {
        return sql.update(
                        "insert into " + owner.factors() + " (id, owner_id, kind, name, secret, credential_id, counter)"
                                + " values ($1, $2, $3, $4, $5, $6, $7)",
                        factor.id(),
                        owner.id(),
                        factor.kind().name(),
                        factor.name(),
                        ByteBuffer.wrap(factor.secret()),
                        TenantSql.nullable(wrapped(factor.credentialId()), ByteBuffer.class),
                        factor.counter())
                .then();
    }

    /**
     * Notes a use. The counter only grows, here and not in a cache, so that of many parallel uses of one code exactly
     * one finds it unused. A device that does not count always says 0.
     */
    Mono<Boolean> use(FactorOwner owner, UUID factor, long counter) {
        return changed(
                "update " + owner.factors() + " set counter = $3, used_at = now()"
                        + " where owner_id = $1 and id = $2 and (counter < $3 or kind = 'PASSKEY' and $3 = 0)",
                owner.id(),
                factor,
                counter);
    }

    public Mono<Boolean> rename(FactorOwner owner, UUID factor, String name) {
        return changed(
                "update " + owner.factors() + " set name = $3 where owner_id = $1 and id = $2",
                owner.id(),
                factor,
                name);
    }

    public Mono<Boolean> remove(FactorOwner owner, UUID factor) {
        return changed("delete from " + owner.factors() + " where owner_id = $1 and id = $2", owner.id(), factor);
    }

    /** Takes everything away: all factors, all recovery codes. */
    public Mono<Void> removeAll(FactorOwner owner) {
        return sql.update("delete from " + owner.factors() + " where owner_id = $1", owner.id())
                .then(forgetCodes(owner));
    }

    Mono<Void> addCodes(FactorOwner owner, List<byte[]> hashes) {
        return sql.update(
                        "insert into " + owner.recoveryCodes()
                                + " (owner_id, hash) select $1, decode(unnest($2), 'hex')",
                        owner.id(),
                        hashes.stream().map(HexFormat.of()::formatHex).toArray(String[]::new))
                .then();
    }

    public Mono<Void> forgetCodes(FactorOwner owner) {
        return sql.update("delete from " + owner.recoveryCodes() + " where owner_id = $1", owner.id())
                .then();
    }

    Mono<Boolean> useCode(FactorOwner owner, byte[] hash) {
        return changed(
                "update " + owner.recoveryCodes()
                        + " set used_at = now() where owner_id = $1 and hash = $2 and used_at is null",
                owner.id(),
                ByteBuffer.wrap(hash));
    }

    /** How many recovery codes are left. */
    public Mono<Integer> codesLeft(FactorOwner owner) {
        return sql.one(
                "select count(*)::integer from " + owner.recoveryCodes() + " where owner_id = $1 and used_at is null",
                row -> Objects.requireNonNull(row.get(0, Integer.class)),
                owner.id());
    }

    private Mono<Boolean> changed(String update, Object... parameters) {
        return sql.update(update, parameters).map(rows -> rows == 1);
    }

    private static @Nullable ByteBuffer wrapped(byte @Nullable [] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    private static Factor read(Readable row) {
        return new Factor(
                Objects.requireNonNull(row.get(0, UUID.class)),
                FactorKind.valueOf(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, byte[].class)),
                row.get(4, byte[].class),
                Objects.requireNonNull(row.get(5, Long.class)),
                Objects.requireNonNull(row.get(6, Instant.class)),
                row.get(7, Instant.class));
    }
}
