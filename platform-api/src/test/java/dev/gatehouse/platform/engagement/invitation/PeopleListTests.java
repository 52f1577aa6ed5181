package dev.gatehouse.platform.engagement.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListTests {

    private static final ImportRow IDA = new ImportRow(2, "ida@lake.example", "Ida Berg", "Lake, Side & Co", "Chief");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,name,company,job title\nida@lake.example,Ida Berg,\"Lake, Side & Co\",Chief",
                "\uFEFFE-Mail;Full name;Client;Role\r\n ida@lake.example ;Ida Berg;Lake, Side & Co;Chief\r\n",
                "Company\tJob_Title\tEMAIL ADDRESS\tContact\nLake, Side & Co\tChief\tida@lake.example\tIda Berg",
                "\"email\";\"name\";\"company\";\"jobtitle\";\"other\"\nida@lake.example;\"Ida Berg\";Lake, Side & Co;Chief;x"
            })
    void usualSpellingsAndSeparatorsSayTheSame(String csv) {
        PeopleList list = PeopleList.of(csv);
        assertThat(list.problems()).isEmpty();
        assertThat(list.rows()).containsExactly(IDA);
    }

    @Test
    void linesAreThoseOfTheFile() {
        PeopleList list = PeopleList.of("email,name,company\na@x.example,\"Two\nlines\",X\n\nb@x.example,B,X\n");
        assertThat(list.rows()).extracting(ImportRow::line).containsExactly(2, 5);
    }

    @Test
    void quoteInsideQuotesIsAQuoteAndMissingFieldsAreEmpty() {
        PeopleList list = PeopleList.of("name,email,company,role\n\"Ida \"\"I\"\" Berg\",ida@lake.example");
        assertThat(list.rows()).containsExactly(new ImportRow(2, "ida@lake.example", "Ida \"I\" Berg", "", null));
    }

    @Test
    void missingColumnIsNamed() {
        assertThat(PeopleList.of("mail,who\na@x.example,A").problems())
                .extracting(ImportProblem::field, ImportProblem::code)
                .containsExactly(tuple("name", "column-missing"), tuple("company", "column-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "email,name,company", "email,name,company\n\n"})
    void nobodyIsAProblem(String csv) {
        assertThat(PeopleList.of(csv).problems()).isNotEmpty();
        assertThat(PeopleList.of(csv).rows()).isEmpty();
    }

    @Test
    void openQuoteIsReadWithoutAFault() {
        assertThat(PeopleList.of("email,name,company\n\"a@x.example,A,X\nb@x.example,B,X"))
                .isNotNull();
    }

    @Test
    void fiveHundredAreReadAndOneMoreIsTooMany() {
        String all = "email,name,company\n" + "a@x.example,A,X\n".repeat(500);
        assertThat(PeopleList.of(all).rows()).hasSize(500);
        assertThat(PeopleList.of(all + "b@x.example,B,X\n").problems())
                .extracting(ImportProblem::code)
                .containsExactly("too-many");
    }
}
