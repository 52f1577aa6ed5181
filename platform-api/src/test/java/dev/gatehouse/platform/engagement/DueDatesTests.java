package dev.gatehouse.platform.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.platform.kernel.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDatesTests {

    /** The day on the sender's calendar counts, not the server's; hours that a zone skips or repeats change nothing. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T12:00:00Z, , 2026-11-21",
        "2026-11-21T23:30:00Z, UTC, 2026-11-21",
        "2026-11-21T23:30:00Z, Europe/Berlin, 2026-11-22",
        "2026-11-21T00:30:00Z, America/New_York, 2026-11-20",
        "2026-11-21T10:30:00Z, Pacific/Kiritimati, 2026-11-22",
        "2026-11-21T10:30:00Z, Pacific/Pago_Pago, 2026-11-20",
        "2026-03-28T23:59:59Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-30",
        "2026-10-24T22:00:00Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T22:59:59Z, Europe/Berlin, 2026-10-25",
        "2026-12-31T18:30:00Z, Asia/Kolkata, 2027-01-01"
    })
    void dayOfSendingIsTheSendersOwn(Instant sent, @Nullable String zone, LocalDate day) {
        assertThat(DueDates.day(sent, zone)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "Europe/Berlin'; --", "+99:00"})
    void whatIsNoZoneIsRefused(String zone) {
        assertThatThrownBy(() -> DueDates.day(Instant.EPOCH, zone)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2026-11-21, 2026-12-24, 14",
        "14, , , 14",
        ", 2026-11-21, 2026-12-05, 14",
        ", 2026-11-21, 2026-11-21, 0",
        ", 2026-11-21, 2026-11-01, 0",
        ", 2026-02-21, 2026-03-21, 28",
        ", 2028-02-21, 2028-03-21, 29",
        ", 2026-11-21, 2036-11-21, 730",
        ", , 2026-12-05, ",
        ", 2026-11-21, , "
    })
    void templateRemembersDaysFromSending(
            @Nullable Integer days,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate dueOn,
            @Nullable Integer remembered) {
        assertThat(DueDates.offset(days, sentOn, dueOn)).isEqualTo(remembered);
    }

    @ParameterizedTest
    @CsvSource({
        "14, , false, 0",
        ", 2026-12-05, false, 0",
        ", 2026-12-05, true, 0",
        "14, 2026-12-05, false, 1",
        "14, , true, 1"
    })
    void daysStandAloneAndOnlyBeforeSending(
            @Nullable Integer days, @Nullable LocalDate dueOn, boolean sent, int faults) {
        assertThat(DueDates.faults(days, dueOn, sent, "")).hasSize(faults);
    }
}
