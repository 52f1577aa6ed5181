package dev.gatehouse.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm's address is made of its name, and is nobody else's. */
class PortalAddressIT {

    private static final Rows ROWS = new Rows(Platform.shared().database());

    @ParameterizedTest
    @CsvSource({
        "Lakeside Tax, lakeside-tax",
        "'  Berg, Partner & Söhne GmbH ', berg-partner-and-sohne-gmbh",
        "Łódź Straße №7, lodz-strasse-no7",
        "O'Hara’s Accounts, oharas-accounts",
        "Ægir Ødegård, agir-odegard",
        "東京, portal",
        "X, x0",
        "Assets, assets-2",
        "Rechtsanwaltsgesellschaft Wolfeschlegelsteinhausen, rechtsanwaltsgesellschaft-wolfeschle"
    })
    @Requirement({"D-09", "D-10"})
    void addressDerivesFromTheName(String name, String slug) {
        assertThat(create(name)).matches(slug + "(-[0-9]+)?");
    }

    @Test
    @Requirement({"D-09", "D-10"})
    void firmsOfOneNameHaveAddressesOfTheirOwnAndEachLeadsToItsPortal() {
        String name = "Twin " + Ids.next().toString().substring(24);
        String first = create(name);
        String second = create(name);
        assertThat(second).isEqualTo(first + "-2");
        for (String slug : new String[] {first, second}) {
            Answer page =
                    Contact.browser(Platform.shared()).get("/portal/" + slug).expect(200);
            assertThat(page.text()).contains(name, "\"slug\":\"" + slug + "\"");
        }
        assertThat(ROWS.sqlState("insert into organization (id, slug, name, plan) values (gen_random_uuid(), '" + first
                        + "', 'Thief', 'FREE')"))
                .isEqualTo("23505");
    }

    private static String create(String name) {
        UUID id = Ids.next();
        ROWS.sqlState("insert into organization (id, name, plan) values ('" + id + "', '" + name.replace("'", "''")
                + "', 'PLUS'); select set_config('app.org_id', '" + id
                + "', false); insert into organization_profile (preset) values ('CASE')");
        return ROWS.text("select slug from organization where id = ?", id);
    }
}
