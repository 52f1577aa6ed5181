package dev.gatehouse.platform.testing;

import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.signup.CheckSlugRequest;
import dev.gatehouse.contract.signup.SignUpRequest;
import dev.gatehouse.contract.signup.SignUpTicket;
import dev.gatehouse.contract.signup.VerifySignUpRequest;
import dev.gatehouse.platform.kernel.Ids;
import java.util.UUID;

/** Somebody who signs a firm up, as the public page of the console does it. */
public record NewFirm(Http http, UUID id, String slug, String email, String ticket) {

    private static final String SIGN_UP = "/api/staff/sign-up";

    /** As far as a mailed code goes. */
    public static NewFirm proved(Platform platform, Http visitor) {
        return proved(visitor, "nora-" + Ids.next() + "@fjord.example");
    }

    /** The same with an address that may be known. */
    public static NewFirm proved(Http visitor, String email) {
        long before = Platform.services().mailbox().lastId();
        String verification =
                asks(visitor, email).expect(202).as(SignInStarted.class).verification();
        String ticket = visitor.post(
                        SIGN_UP + "/tickets",
                        new VerifySignUpRequest(verification, StaffDoor.code(email.toLowerCase(), before)))
                .expect(201)
                .as(SignUpTicket.class)
                .ticket();
        UUID id = Ids.next();
        return new NewFirm(visitor, id, "fjord-" + id.toString().substring(24), email, ticket);
    }

    public static Answer asks(Http visitor, String email) {
        return visitor.post(SIGN_UP + "/challenges", new StartSignInRequest(email));
    }

    public Answer asksFor(String text) {
        return http.post(SIGN_UP + "/slug-checks", new CheckSlugRequest(text));
    }

    public Answer signsUp() {
        return signsUp(id, slug, email);
    }

    public Answer signsUp(UUID firm, String address, String mailbox) {
        return http.post(
                SIGN_UP + "/organizations",
                new SignUpRequest(ticket, firm, "Fjord Advisers", address, Preset.ONBOARDING, "Nora Fjord", mailbox));
    }
}
