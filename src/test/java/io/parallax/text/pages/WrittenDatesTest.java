package io.parallax.text.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 18, 2025 | 2025-03-18",
                "Tuesday, Mar. 18, 2025 at 4:05 p.m. | 2025-03-18T16:05",
                "18 March 2025, 09:30 | 2025-03-18T09:30",
                "18. März 2025 um 14:05 Uhr | 2025-03-18T14:05",
                "le 18 mars 2025 à 18h20 | 2025-03-18T18:20",
                "18 de marzo de 2025 | 2025-03-18",
                "18 березня 2025, 09:41 | 2025-03-18T09:41",
                "18 марта 2025 | 2025-03-18",
                "18 marca 2025 | 2025-03-18",
                "18.03.2025 11:20 | 2025-03-18T11:20",
                "2025年3月18日 09:15 | 2025-03-18T09:15",
                "2025/03/18 | 2025-03-18",
                "03/18/2025 | 2025-03-18",
                "12:15 AM, March 18th 2025 | 2025-03-18"
            })
    void readsDatesAsPeopleWriteThem(String text, String iso) {
        assertThat(WrittenDates.find(text)).isEqualTo(iso);
    }

    @Test
    void findsNoDateWhereThereIsNone() {
        assertThat(WrittenDates.find("In 2025 about 18 people came")).isNull();
        assertThat(WrittenDates.find("99.99.2025")).isNull();
    }

    @Test
    void leavesIsoAndWhatItDoesNotUnderstandAsTheyAre() {
        assertThat(WrittenDates.iso("2025-03-18T09:30:00+01:00")).isEqualTo("2025-03-18T09:30:00+01:00");
        assertThat(WrittenDates.iso(" yesterday ")).isEqualTo("yesterday");
    }
}
