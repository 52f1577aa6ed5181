package dev.gatehouse.platform.access;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;

/** Otto in front of a firm whose Maya has sent him a checklist of two papers. */
record OttoAtDoor(Firm firm, Member maya, Doorstep otto, Contact.Card card, EngagementResponse taxes) {

    static OttoAtDoor create() {
        return at(Platform.shared().firm());
    }

    static OttoAtDoor at(Preset preset) {
        return at(Platform.shared().firm(preset));
    }

    private static OttoAtDoor at(Firm firm) {
        Member maya = firm.owner();
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse taxes = maya.send(maya.draft(card, "Bank statements", "Payslips"), card);
        return new OttoAtDoor(firm, maya, Doorstep.of(firm), card, taxes);
    }

    /** The token of the access link that was mailed. */
    String link() {
        return Contact.token(card.email(), firm);
    }

    /** How often somebody has come in at this firm. */
    long signIns() {
        return new Rows(firm.platform().database())
                .number("select count(*) from event where org_id = ? and type = 'contact.signed-in'", firm.id());
    }
}
