package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class AccessPolicyRepository {

    private static final int FIRST = 1;
    private static final String READ = """
            select p.preset, coalesce(a.version, 1), a.identify, a.prove, a.challenge_seconds, a.sends_per_verification,
                a.tries_per_code, a.session_seconds, a.hardened, a.tightened_at,
                a.contacts_may_invite
            from organization_profile p left join access_policy a on a.org_id = p.org_id
            """;
    private static final String UPDATE = """
            update access_policy set identify = $2, prove = $3, challenge_seconds = $4, sends_per_verification = $5,
                tries_per_code = $6, session_seconds = $7, hardened = $8, tightened_at = $9,
                contacts_may_invite = $10, version = version + 1
            where version = $1
            """;
    private static final String INSERT = """
            insert into access_policy (version, identify, prove, challenge_seconds, sends_per_verification, tries_per_code,
                session_seconds, hardened, tightened_at, contacts_may_invite)
            values ($1 + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing
            """;

    private final TenantSql sql;

    AccessPolicyRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<StoredPolicy> read() {
        return sql.one(READ, AccessPolicyRepository::stored);
    }

    private static StoredPolicy stored(Readable row) {
        Preset preset = Preset.valueOf(row.get(0, String.class));
        @Nullable String identify = row.get(2, String.class);
        AccessPolicy policy = identify == null
                ? AccessPolicy.of(preset)
                : new AccessPolicy(
                        rules(identify, row),
                        Objects.requireNonNull(row.get(8, Boolean.class)),
                        row.get(9, Instant.class));
        return new StoredPolicy(preset, policy, Objects.requireNonNull(row.get(1, Integer.class)));
    }

    private static AccessRules rules(String identify, Readable row) {
        return new AccessRules(
                Identify.valueOf(identify),
                Prove.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, Integer.class)),
                row.get(5, Integer.class),
                Objects.requireNonNull(row.get(6, Integer.class)),
                Objects.requireNonNull(row.get(7, Integer.class)),
                Objects.requireNonNull(row.get(10, Boolean.class)));
    }

    /** False when the version is not the current one; the first change makes the row. */
    Mono<Boolean> write(int version, AccessPolicy policy) {
        AccessRules rules = policy.rules();
        Object[] values = {
            version,
            rules.identify().name(),
            rules.prove().name(),
            rules.challengeSeconds(),
            TenantSql.nullable(rules.sendsPerVerification(), Integer.class),
            rules.triesPerCode(),
            rules.sessionSeconds(),
            policy.hardened(),
            TenantSql.nullable(policy.tightenedAt(), Instant.class),
            rules.contactsMayInvite()
        };
        return sql.update(version == FIRST ? INSERT : UPDATE, values).map(rows -> rows == 1);
    }

    Mono<Boolean> engagementExists(UUID engagement) {
        return sql.one(
                "select exists (select 1 from engagement where id = $1)",
                row -> Objects.requireNonNull(row.get(0, Boolean.class)),
                engagement);
    }

    Mono<PolicyOverride> override(UUID engagement) {
        return sql.one(
                "select prove, challenge_seconds, sends_per_verification from engagement_access_policy"
                        + " where engagement_id = $1",
                row -> new PolicyOverride(
                        Prove.valueOf(row.get(0, String.class)), row.get(1, Integer.class), row.get(2, Integer.class)),
                engagement);
    }

    Mono<Void> putOverride(UUID engagement, PolicyOverride override) {
        String upsert = """
                insert into engagement_access_policy (engagement_id, prove, challenge_seconds, sends_per_verification)
                values ($1, $2, $3, $4)
                on conflict (org_id, engagement_id) do update set prove = excluded.prove,
                    challenge_seconds = excluded.challenge_seconds, sends_per_verification = excluded.sends_per_verification
                """;
        return sql.update(
                        upsert,
                        engagement,
                        override.prove().name(),
                        TenantSql.nullable(override.challengeSeconds(), Integer.class),
                        TenantSql.nullable(override.sends(), Integer.class))
                .then();
    }

    Mono<Boolean> removeOverride(UUID engagement) {
        return sql.update("delete from engagement_access_policy where engagement_id = $1", engagement)
                .map(rows -> rows == 1);
    }

    /** The links of an engagement by which somebody may have come in. */
    Mono<List<LinkOwner>> links(UUID engagement, int limit) {
        return sql.list(
                "select id, contact_id from access_link where engagement_id = $1 and revoked_at is null"
                        + " order by created_at desc limit $2",
                row -> new LinkOwner(
                        Objects.requireNonNull(row.get(0, UUID.class)), Objects.requireNonNull(row.get(1, UUID.class))),
                engagement,
                limit);
    }

    /** A link and whose it is. */
    record LinkOwner(UUID link, UUID contact) {}
}
