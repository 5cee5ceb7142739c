package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.mention.EventMention;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates the events of an article, the surest way first: by the words beside them, by their relation
 * to other events, by other sentences about the same event, by tense.
 */
public final class EventDater {
  private EventDater() {}

  /**
   * The events in text order with the dates found, one as often as it is told to have happened.
   *
   * @param mentions all of the article, in text order
   */
  public static List<DatedEvent> date(
      List<EventMention> mentions, @Nullable PublicationDay publication) {
    Map<EventMention, Dating> known = known(mentions, publication);
    List<DatedEvent> events = new ArrayList<>();
    for (EventMention mention : mentions) {
      Dating dating = known.get(mention);
      if (dating == null) {
        events.add(new DatedEvent(mention, null));
      } else {
        List<DatedEvent> stations = Stations.of(mention, dating);
        events.addAll(stations);
        if (stations.isEmpty()) {
          Series.of(mention, dating, publication)
              .forEach(each -> events.add(new DatedEvent(mention, each)));
        }
      }
    }
    return events;
  }

  private static Map<EventMention, Dating> known(
      List<EventMention> mentions, @Nullable PublicationDay publication) {
    List<List<EventMention>> sentences = bySentence(mentions);
    Map<EventMention, Dating> known = new IdentityHashMap<>();
    List<Link> links = new ArrayList<>();
    for (List<EventMention> sentence : sentences) {
      attach(sentence, publication, known);
      Recurrences.apply(sentence, publication, known);
      EventRelations.dateByAnniversaries(sentence, known);
      links.addAll(EventRelations.links(sentence));
    }
    links.addAll(RepeatedDates.links(mentions, known));
    Lasting.apply(mentions, known);
    HoursLater.apply(mentions, known);
    inherit(mentions, known);
    known.putAll(DocumentSolver.solve(links, known, publication));
    inherit(mentions, known);
    known.putAll(DocumentSolver.solve(links, known, publication));
    if (publication != null) {
      NewsReport news = NewsReport.of(sentences, known, publication);
      dateByTense(mentions, news, new TenseDates(publication), known);
    }
    sentences.forEach(sentence -> links.addAll(Links.of(sentence)));
    known.putAll(DocumentSolver.solve(links, known, publication));
    return known;
  }

  private static List<List<EventMention>> bySentence(List<EventMention> mentions) {
    List<List<EventMention>> sentences = new ArrayList<>();
    int last = -1;
    for (EventMention mention : mentions) {
      if (mention.reading().index() != last) {
        sentences.add(new ArrayList<>());
        last = mention.reading().index();
      }
      sentences.get(sentences.size() - 1).add(mention);
    }
    return sentences;
  }

  private static void attach(
      List<EventMention> mentions,
      @Nullable PublicationDay publication,
      Map<EventMention, Dating> known) {
    var attached = Attachments.of(mentions.get(0).reading(), publication);
    for (EventMention mention : mentions) {
      var found = attached.get(mention.trigger());
      if (found != null) {
        Derivation derivation = found.derivation();
        Dating dating =
            new Dating(
                publication == null ? derivation : publication.clipped(mention, derivation),
                found.time(),
                found.confidence(),
                found.contradictions());
        known.put(mention, Misdated.told(mention.trigger(), dating, publication));
      }
    }
  }

  private static void inherit(List<EventMention> mentions, Map<EventMention, Dating> known) {
    SameEvents same = new SameEvents(mentions);
    Map<EventMention, Dating> inherited = new IdentityHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Dating dating = known.containsKey(mentions.get(i)) ? null : same.of(i, known);
      if (dating != null) {
        inherited.put(mentions.get(i), dating);
      }
    }
    known.putAll(inherited);
  }

  private static void dateByTense(
      List<EventMention> mentions,
      NewsReport news,
      TenseDates tense,
      Map<EventMention, Dating> known) {
    for (EventMention mention : mentions) {
      Dating dating = known.get(mention);
      if (dating == null) {
        Derivation day = news.day(mention);
        dating =
            !news.tells(mention)
                ? tense.of(mention, news.isCurrent(mention.reading()))
                : day == null ? tense.told(mention) : tense.goesOn(day);
      }
      if (dating != null) {
        known.put(mention, dating);
        news.pass(mention, dating);
      }
    }
  }
}
