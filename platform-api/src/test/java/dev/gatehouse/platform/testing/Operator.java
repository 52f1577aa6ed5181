package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.operator.RedeemOperatorInvitationRequest;
import dev.gatehouse.migrations.Login;
import dev.gatehouse.migrations.MigrationsTarget;
import dev.gatehouse.migrations.OperatorInvitation;
import dev.gatehouse.migrations.RolePasswords;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Somebody who runs the service, let in as the schema's owner does it. */
public record Operator(String email, Phone phone, Http http) {

    private static final String SIGN_IN = "/api/operator/sign-in";

    private static final Map<Platform, Operator> ON_DUTY = new ConcurrentHashMap<>();
    private static final Map<Platform, Operator> COLLEAGUES = new ConcurrentHashMap<>();

    /** One and the same until a test signs them out; their minute of requests begins anew. */
    public static Operator onDuty(Platform platform) {
        return rested(ON_DUTY.compute(platform, Operator::stillIn));
    }

    /** Another one, for what takes two. */
    public static Operator colleague(Platform platform) {
        return rested(COLLEAGUES.compute(platform, Operator::stillIn));
    }

    private static Operator stillIn(Platform platform, @Nullable Operator known) {
        return known != null && rested(known).http.get("/api/operator/session").status() == 200
                ? known
                : signedIn(platform);
    }

    private static Operator rested(Operator operator) {
        RedisProbe.commands()
                .keys("{" + OrganizationId.SERVICE + "}:s:*")
                .forEach(session -> RedisProbe.commands().hset(session, "n", "0"));
        return operator;
    }

    /** A new one, signed in for the first time. */
    public static Operator signedIn(Platform platform) {
        String email = "ops-" + Ids.next() + "@gatehouse.example";
        Http visitor = Member.visitor(platform);
        PendingSignIn pending = visitor.post(
                        SIGN_IN + "/invitations", new RedeemOperatorInvitationRequest(token(platform, email)))
                .expect(201)
                .as(PendingSignIn.class);
        EnrolmentResponse begun = visitor.post(
                        SIGN_IN + "/enrolments", new BeginRequiredEnrolmentRequest(pending.pending(), FactorKind.TOTP))
                .expect(201)
                .as(EnrolmentResponse.class);
        Phone phone = Phone.of(Objects.requireNonNull(begun.key()));
        OperatorSessionResponse session = visitor.post(
                        SIGN_IN + "/factors",
                        new FinishRequiredEnrolmentRequest(
                                pending.pending(), new NewFactor("Phone", phone.code(-1), null)))
                .expect(201)
                .as(OperatorSessionResponse.class);
        return new Operator(email, phone, visitor.with("Authorization", "Bearer " + session.session()));
    }

    /** The token in the link that the command line prints. */
    public static String token(Platform platform, String email) {
        Login admin = new Login(platform.database().user(), platform.database().password());
        MigrationsTarget target =
                new MigrationsTarget(platform.database().jdbcUrl(), admin, RolePasswords.sameAsNames());
        return new OperatorInvitation(target, "http://localhost:8081/")
                .add(email)
                .split("/operator/welcome#t=", 2)[1];
    }
}
