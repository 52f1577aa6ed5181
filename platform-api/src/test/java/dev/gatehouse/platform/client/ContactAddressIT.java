package dev.gatehouse.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.UpdateContactRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An address belongs to one contact of a firm, and whoever gives it to a second one hears so at its field. */
class ContactAddressIT {

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Contact.Card otto = maya.addClient("Otto Berg");
    private final Contact.Card nina = maya.addClient("Nina Vogt");

    @Test
    void takenAddressIsToldAtItsField() {
        String taken = otto.email().toUpperCase(Locale.ROOT);
        tellsSo(add(maya, nina, taken));
        tellsSo(maya.http()
                .with("If-Match", "\"1\"")
                .put("/api/staff/contacts/" + nina.contactId(), new UpdateContactRequest("Nina Vogt", taken, null)));
    }

    @Test
    void anotherFirmMayKnowTheSamePerson() {
        Member nora = Platform.shared().firm().owner();
        add(nora, nora.addClient("Ida Lund"), otto.email()).expect(201);
    }

    private static Answer add(Member member, Contact.Card client, String email) {
        AddContactRequest request = new AddContactRequest(Ids.next(), "Ida Lund", email, null);
        return member.http().post("/api/staff/clients/" + client.clientId() + "/contacts", request);
    }

    private static void tellsSo(Answer answer) {
        answer.expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(answer.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/email");
        assertThat(answer.json().at("/errors/0/code").stringValue("")).isEqualTo("taken");
    }
}
