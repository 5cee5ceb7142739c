package dev.dateline.nlp.sentence;

import dev.dateline.nlp.name.Gazetteer;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an article was written, by its dateline: what it calls "this city". */
public final class DatelinePlaces {
  private final Gazetteer gazetteer;

  public DatelinePlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place's name; null when the article has no dateline or of a place that is not known. */
  public @Nullable String place(TokenizedText text) {
    List<Sentence> sentences = text.sentences();
    for (int i = 0; i < Math.min(sentences.size(), Datelines.SENTENCES_READ); i++) {
      Sentence sentence = sentences.get(i);
      Sentence told = Datelines.strip(text, sentence, i);
      if (told.firstToken() > sentence.firstToken()) {
        return known(text, sentence.firstToken(), told.firstToken());
      }
    }
    return null;
  }

  private @Nullable String known(TokenizedText text, int from, int until) {
    int end = from;
    while (end < until && !Datelines.PLACE_ENDS.contains(text.word(end))) {
      end++;
    }
    for (int last = end; last > from; last--) {
      Gazetteer.Place place = gazetteer.findInAnyCase(text.words(from, last));
      if (place != null) {
        return place.name();
      }
    }
    return null;
  }
}
