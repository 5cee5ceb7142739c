package dev.dateline.timeline.intake;

import static dev.dateline.timeline.Delivery.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which candidates of one article are one event with several pieces of evidence. */
class GroupTest {
  private static final Candidate LAUNCHED =
      candidate(1, "Rover is launched", "launch", "2020-07", "Rover");

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "Rover is launched, launch, 2020-07, true",
    "Rover is launched, launch, 2020-07-30, false",
    "Rover is launched, release, 2020-07, false",
    "Probe is launched, launch, 2020-07, false",
  })
  void sameTitleKindAndDateAreOneEvent(String title, String kind, String date, boolean one) {
    Candidate again = candidate(50, title, kind, date);

    assertThat(Group.of(List.of(again, LAUNCHED), List.of())).hasSize(one ? 1 : 2);
  }

  @ParameterizedTest
  @CsvSource({"2020-07~", "[..2020-07-30]"})
  void whatIsOnlyAboutADateMayBeTwo(String date) {
    Candidate one = candidate(1, "Rover is launched", "launch", date);
    Candidate two = candidate(50, "Rover is launched", "launch", date);

    assertThat(Group.of(List.of(one, two), List.of())).hasSize(2);
  }

  @Test
  void aDayAndANameConnectWhateverTheTitle() {
    String day = "2020-07-30";
    Candidate launched = candidate(1, "Rover is launched", "launch", day, "Rover");
    Candidate launch = candidate(50, "Launch of the rover", "launch", day, "Rover");
    Candidate other = candidate(90, "Launch", "launch", day, "Probe");

    assertThat(Group.of(List.of(launched, launch, other), List.of())).hasSize(2);
  }
}
