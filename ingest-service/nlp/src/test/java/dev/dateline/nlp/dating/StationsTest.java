package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Weber won gold in Beijing in 2008, in London in 2012 and in Rome in 2016. | 2008 Anna Weber wins gold in Beijing; 2012 Anna Weber wins gold in London; 2016 Anna Weber wins gold in Rome
          Anna Weber was arrested in Paris in May 2008 and in London in June 2012. | 2008-05 Anna Weber is arrested in Paris; 2012-06 Anna Weber is arrested in London
          Anna Weber won gold in Beijing in 2008 and in London in 2012 she lost the race. | 2008 Anna Weber wins gold in Beijing; 2012 Anna Weber loses the race
          Anna Weber won gold in Beijing in 2008, and Jan Novak in London. | 2008 Anna Weber wins gold in Beijing
          Anna Weber won gold in Beijing in 2008. | 2008 Anna Weber wins gold in Beijing
          Anna Weber won gold in Beijing in 2008, silver in London in 2012 and bronze in Rome in 2016. | 2008 Anna Weber wins gold in Beijing; 2012 Anna Weber wins silver in London; 2016 Anna Weber wins bronze in Rome
          Anna Weber won the cup in Paris in 2008 and the league in London in 2012. | 2008 Anna Weber wins the cup in Paris; 2012 Anna Weber wins the league in London
          Anna Weber won gold in Beijing in 2008, and rain in London in 2012 stopped the race. | 2008 Anna Weber wins gold in Beijing; 2012 Rain in London stops the race
          """)
  void eachPlaceHasItsDate(String text, String events) {
    assertThat(candidates(text))
        .extracting(candidate -> candidate.edtf() + " " + candidate.title())
        .containsExactly(events.split("; ", -1));
  }

  @Test
  void eachIsWhereItWas() {
    assertThat(candidates("Anna Weber won gold in Beijing in 2008 and in London in 2012."))
        .extracting(Candidate::places)
        .containsExactly(List.of("Beijing"), List.of("London"));
  }

  private static List<Candidate> candidates(String text) {
    return SharedPipeline.readNews(text, "2018-05-22").candidates();
  }
}
