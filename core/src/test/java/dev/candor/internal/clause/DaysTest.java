package dev.candor.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Fact;
import dev.candor.internal.text.NormalizedText;
import dev.candor.testing.TinyLanguage;
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
        assertThat(Days.after(day, term(term, true))).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"P3D, 2026-11-23", "P2W, 2026-12-04", "P1M, 2026-12-20", "P7D/P14D, 2026-12-04", "PT48H, 2026-11-22"})
    void otherTermsCountAllDays(String term, LocalDate last) {
        assertThat(Days.after(OffsetDateTime.parse("2026-11-20T10:00+08:00"), term(term, false)))
                .contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P99999999999D", "P2147483647Y", "PT99999999999999999999H"})
    void aTermBeyondAllCalendarsEndsNever(String term) {
        assertThat(Days.after(OffsetDateTime.parse("2026-11-20T10:00+08:00"), term(term, false)))
                .isEmpty();
    }

    @Test
    void aLimitLongPastIsOfTheNextYearUnlessItsYearIsTold() {
        Optional<LocalDate> published = Optional.of(LocalDate.parse("2026-11-20"));

        assertThat(Days.end(text("4月15日"), date(5, "2026-04-15"), true, published))
                .isEqualTo("2027-04-15");
        assertThat(Days.end(text("4月底前"), date(3, "2026-04"), true, published)).isEqualTo("2027-04");
        assertThat(Days.end(text("11月1日"), date(5, "2026-11-01"), true, published))
                .isEqualTo("2026-11-01");
        assertThat(Days.end(text("2026年4月15日"), date(10, "2026-04-15"), true, published))
                .isEqualTo("2026-04-15");
        assertThat(Days.end(text("3月1日至4月15日"), date(10, "2026-03-01/2026-04-15"), true, published))
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

    private static FoundFact term(String value, boolean inWorkingDays) {
        return new FoundFact(Fact.Kind.DURATION, 0, 3, value, inWorkingDays);
    }

    private static FoundFact date(int end, String value) {
        return new FoundFact(Fact.Kind.DATE, 0, end, value);
    }

    private static NormalizedText text(String text) {
        return NormalizedText.of(text, TinyLanguage.folding());
    }
}
