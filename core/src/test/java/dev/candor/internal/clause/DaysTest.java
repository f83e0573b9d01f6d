package dev.candor.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact.Told;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, P3D, 2026-11-25",
        "2026-11-20, P5D, 2026-11-27",
        "2026-11-20, P12D, 2026-12-08",
        "2026-11-21, P5D, 2026-11-27",
        "2026-11-22, P1D, 2026-11-23",
        "2026-11-19, P1D/P2D, 2026-11-23"
    })
    void weekendsAreNoWorkingDays(LocalDate day, String term, LocalDate last) {
        assertThat(Days.after(day, term(term, Told.IN_WORKING_DAYS))).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"P3D, 2026-11-23", "P2W, 2026-12-04", "P1M, 2026-12-20", "P7D/P14D, 2026-12-04", "PT48H, 2026-11-22"})
    void otherTermsCountAllDays(String term, LocalDate last) {
        assertThat(Days.after(OffsetDateTime.parse("2026-11-20T10:00+08:00"), term(term, Told.FULLY)))
                .contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P99999999999D", "P2147483647Y", "PT99999999999999999999H"})
    void aTermBeyondAllCalendarsEndsNever(String term) {
        assertThat(Days.after(OffsetDateTime.parse("2026-11-20T10:00+08:00"), term(term, Told.FULLY)))
                .isEmpty();
    }

    @Test
    void aLimitLongPastIsOfTheNextYearUnlessItsYearIsTold() {
        Optional<LocalDate> published = Optional.of(LocalDate.parse("2026-11-20"));

        assertThat(Days.end(date("2026-04-15", Told.WITHOUT_YEAR), true, published))
                .isEqualTo("2027-04-15");
        assertThat(Days.end(date("2026-04", Told.WITHOUT_YEAR), true, published))
                .isEqualTo("2027-04");
        assertThat(Days.end(date("2026-11-01", Told.WITHOUT_YEAR), true, published))
                .isEqualTo("2026-11-01");
        assertThat(Days.end(date("2026-04-15", Told.FULLY), true, published)).isEqualTo("2026-04-15");
        assertThat(Days.end(date("2026-03-01/2026-04-15", Told.WITHOUT_YEAR), true, published))
                .isEqualTo("2027-04-15");
    }

    @Test
    void theDayOfAMonthIsItsLast() {
        assertThat(Days.day("2028-02")).contains(LocalDate.parse("2028-02-29"));
        assertThat(Days.day("2026-11-20")).contains(LocalDate.parse("2026-11-20"));
        assertThat(Days.day("--11-20")).isEmpty();
        assertThat(Days.day("--02-29")).isEmpty();
        assertThat(Days.day("PT24H")).isEmpty();
    }

    private static FoundFact term(String value, Told told) {
        return new FoundFact(Fact.Kind.DURATION, 0, 3, value, told);
    }

    private static FoundFact date(String value, Told told) {
        return new FoundFact(Fact.Kind.DATE, 0, 5, value, told);
    }
}
