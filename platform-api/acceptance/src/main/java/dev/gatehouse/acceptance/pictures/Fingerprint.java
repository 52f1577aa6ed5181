package dev.gatehouse.acceptance.pictures;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A laptop whose fingerprint reader says yes. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Gives the browser of a page such a reader. */
    public static void of(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    /** Adds a passkey where the console asks for the first second factor. */
    public static void enrol(Page page) {
        for (String button : new String[] {"Passkey", "Create a passkey", "I have kept them"}) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .click();
        }
    }
}
