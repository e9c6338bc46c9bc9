package org.careerguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = { "2024", "2024-01", "2024-12", "2024-02-29", "2000-02-29", "2023-12-31" })
    void yearsMonthsAndDaysAreDates(String date) {
        assertThat(date).matches(Dates.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "24", "2024-00", "2024-13", "2024-1", "2024-04-31", "2023-02-29", "1900-02-29", "2024-05-00",
            "2024-05-32", "2024-05-01T00:00", "２０２４", "2024 " })
    void othersAreNot(String date) {
        assertThat(date).doesNotMatch(Dates.PARTIAL);
    }

    /** Over four centuries, after which the calendar repeats. */
    @Test
    void daysAreThoseOfTheCalendar() {
        for (int year = 1900; year < 2300; year++) {
            for (int day = 28; day <= 31; day++) {
                for (int month = 1; month <= 12; month++) {
                    String date = "%04d-%02d-%02d".formatted(year, month, day);
                    assertThat(date.matches(Dates.PARTIAL)).as(date).isEqualTo(isInCalendar(date));
                }
            }
        }
    }

    private static boolean isInCalendar(String date) {
        try {
            return LocalDate.parse(date) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
