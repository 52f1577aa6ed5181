package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.contract.deadline.DeadlineImportRow;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.ImportDeadlinesRequest;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.PreviewDeadlinesRequest;
import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of deadlines as firms bring them from their spreadsheets. */
class DeadlineImportIT {

    private final Firm firm = Platform.shared().firm();
    private final Member luca = firm.owner();
    private final Contact.Card conti = luca.addClient("Rosa Conti");

    private static DeadlineImportResponse preview(Member member, String csv) {
        return member.http()
                .post("/api/staff/deadline-import-previews", new PreviewDeadlinesRequest(csv))
                .expect(200)
                .as(DeadlineImportResponse.class);
    }

    private static Answer bring(Member member, UUID id, String csv) {
        return member.http().post("/api/staff/deadline-imports", new ImportDeadlinesRequest(id, csv));
    }

    private static int kept(Member member) {
        return member.http()
                .get("/api/staff/deadlines")
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    @Test
    void everyColumnIsReadInAnyOrderAndSpelling() {
        String csv = """
                Due date;Client;Service;Cost;Currency;How often;Provider;Notes
                2028-02-29;rosa conti & co;Domain conti.example;1'250,50;eur;every 18 months;Names Ltd;Ask first
                31.3.2028;Rosa Conti & Co;Lift;;;yearly;;
                """;
        DeadlineImportResponse found = preview(luca, csv);
        assertThat(found.problems()).isEmpty();
        assertThat(found.saved()).isFalse();
        DeadlineImportRow domain = found.rows().getFirst();
        assertThat(domain.clientId()).isEqualTo(conti.clientId());
        assertThat(domain.content().dueOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(domain.content().cost()).isEqualTo(new Money("1250.50", "EUR"));
        assertThat(domain.content().frequency()).isEqualTo(Frequency.CUSTOM);
        assertThat(domain.content().interval()).isEqualTo(new Interval(18, IntervalUnit.MONTHS));
        assertThat(domain.content().notes()).isEqualTo("Ask first");
        assertThat(found.rows().getLast().content().dueOn()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(found.rows().getLast().content().frequency()).isEqualTo(Frequency.ANNUAL);
        assertThat(kept(luca)).isZero();
    }

    @Test
    void everyThingWrongIsSaidByLineAndFieldAndNothingIsKept() {
        String csv = """
                client,service,due,amount,currency,frequency
                Nobody,Domain,2028-03-31,,,
                Rosa Conti & Co,,2028-03-31,,,
                Rosa Conti & Co,Domain,03/04/2028,,,
                Rosa Conti & Co,Domain,2028-02-30,,,
                Rosa Conti & Co,Domain,1999-12-31,,,
                Rosa Conti & Co,Domain,2028-03-31,12.345,EUR,
                Rosa Conti & Co,Domain,2028-03-31,12,XXL,
                Rosa Conti & Co,Domain,2028-03-31,12,,
                Rosa Conti & Co,Domain,2028-03-31,-5,EUR,
                Rosa Conti & Co,Domain,2028-03-31,,,sometimes
                Rosa Conti & Co,Domain,2028-03-31,,,every 900 days
                Rosa Conti & Co,Good,2028-03-31,,,
                Rosa Conti & Co,Good,2028-03-31,,,
                """;
        DeadlineImportResponse found = preview(luca, csv);
        assertThat(found.problems().stream().map(problem -> problem.line() + " " + problem.field()))
                .containsExactly(
                        "2 client",
                        "3 name",
                        "4 dueOn",
                        "5 dueOn",
                        "6 dueOn",
                        "7 amount",
                        "8 currency",
                        "9 currency",
                        "10 amount",
                        "11 frequency",
                        "12 frequency",
                        "14 ");
        assertThat(bring(luca, Ids.next(), csv)
                        .expectProblem(ProblemCode.VALIDATION_FAILED)
                        .text())
                .contains("/csv/7/amount");
        assertThat(kept(luca)).isZero();
    }

    @Test
    void listWithoutItsColumnsOrWithTooManyLinesIsRefusedAsAWhole() {
        assertThat(preview(luca, "client;when\nRosa Conti & Co;2028-03-31").problems())
                .extracting(ImportProblem::field)
                .containsExactly("name", "dueOn");
        assertThat(preview(luca, "client;service;due").problems())
                .extracting(ImportProblem::code)
                .containsExactly("empty");
        assertThat(preview(luca, lines(501)).problems())
                .extracting(ImportProblem::code)
                .containsExactly("too-many");
    }

    @Test
    void sameListAgainAddsNothingASecondTime() {
        UUID id = Ids.next();
        String csv = "client;service;due\nRosa Conti & Co;Domain;2028-03-31\nRosa Conti & Co;Hosting;2028-04-30";
        assertThat(bring(luca, id, csv)
                        .expect(201)
                        .as(DeadlineImportResponse.class)
                        .saved())
                .isTrue();
        bring(luca, id, csv).expect(201);
        assertThat(kept(luca)).isEqualTo(2);
    }

    @Test
    void longestListIsKeptInOneGo() {
        bring(luca, Ids.next(), lines(500)).expect(201);
        assertThat(luca.http()
                        .get("/api/staff/deadlines?limit=500")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(500);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "Rosa Conti & Co;Service " + n + ";2028-03-31")
                .collect(Collectors.joining("\n", "client;service;due\n", ""));
    }

    @Test
    void twoClientsOfOneNameAreToldApartByReference() {
        UUID second = luca.addClient("Rosa Conti").clientId();
        firm.execute("update client set reference = 'C-7' where org_id = ? and id = ?", firm.id(), second);
        assertThat(preview(luca, "client;service;due\nRosa Conti & Co;Domain;2028-03-31")
                        .problems())
                .extracting(ImportProblem::code)
                .containsExactly("ambiguous-client");
        assertThat(preview(luca, "client;service;due\nc-7;Domain;2028-03-31").rows())
                .extracting(DeadlineImportRow::clientId)
                .containsExactly(second);
    }

    @Test
    @Requirement({"S-01", "D-34"})
    void clientOfAnotherFirmIsNobody() {
        Member stranger = Platform.shared().firm().owner();
        assertThat(preview(stranger, "client;service;due\nRosa Conti & Co;Domain;2028-03-31")
                        .problems())
                .extracting(ImportProblem::code)
                .containsExactly("unknown-client");
    }

    @Test
    @Requirement("D-01")
    void readersAndPlansBelowPlusBringNoLists() {
        String csv = "client;service;due\nRosa Conti & Co;Domain;2028-03-31";
        bring(firm.member(MemberRole.VIEWER), Ids.next(), csv).expectProblem(ProblemCode.FORBIDDEN);
        firm.plan("ESSENTIAL");
        bring(luca, Ids.next(), csv).expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
    }
}
