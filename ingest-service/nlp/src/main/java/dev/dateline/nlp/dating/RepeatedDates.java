package dev.dateline.nlp.dating;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.nlp.dating.Link.Order;
import dev.dateline.nlp.dating.Link.Ordered;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Links what an article tells twice with a date of its own each time, so that dates that cannot
 * both be true are noticed: "the summit opened on May 3", "the summit, which opened on May 5".
 */
final class RepeatedDates {
  /** In mentions. */
  private static final int REACH = 12;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> ARTICLES = Set.of("the", "this", "that", "a", "an");

  /** Nobody dies or is born twice. */
  private static final Set<String> ONCE = Set.of("death", "birth");

  /** What they are said of ends by it. */
  private static final Set<String> HARDLY_TWICE =
      Set.of("collapse", "sink", "capsize", "explode", "derail", "resign");

  private static final Set<String> OWNERS =
      Set.of("my", "your", "his", "her", "its", "our", "their", "'s", "'");

  /** In days. */
  private static final int MONTH = 31;

  private RepeatedDates() {}

  /**
   * The links, each from the later mention to the one before it.
   *
   * @param mentions all of the article, in text order
   */
  static List<Link> links(List<EventMention> mentions, Map<EventMention, Dating> known) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < mentions.size(); i++) {
      EventMention mention = mentions.get(i);
      for (int k = i - 1; k >= Math.max(0, i - REACH) && isDated(mention, known); k--) {
        EventMention before = mentions.get(k);
        if (isDated(before, known) && isSame(mention, before) && isOne(mention, before, known)) {
          links.add(new Ordered(mention, before, Order.SAME));
          break;
        }
      }
    }
    return links;
  }

  private static boolean isDated(EventMention mention, Map<EventMention, Dating> known) {
    Dating dating = known.get(mention);
    return dating != null && dating.time() != null && !dating.recurs();
  }

  private static boolean isOne(
      EventMention mention, EventMention before, Map<EventMention, Dating> known) {
    Dating one = known.get(mention);
    Dating other = known.get(before);
    boolean sure = mention.trigger() instanceof Trigger.Noun || ONCE.contains(mention.kind());
    return sure || (one != null && other != null && isNear(one, other));
  }

  private static boolean isSame(EventMention mention, EventMention before) {
    if (mention.factuality() != before.factuality()
        || !mention.kind().equals(before.kind())
        || !mention.trigger().lemma().equals(before.trigger().lemma())) {
      return false;
    }
    if (mention.trigger() instanceof Trigger.Noun one
        && before.trigger() instanceof Trigger.Noun other) {
      boolean definite =
          DEFINITE.contains(mention.reading().sentence().lower(one.phrase().first()));
      boolean same = description(mention, one).equals(description(before, other));
      boolean named = !mention.participants().isEmpty() || !mention.places().isEmpty();
      return definite
          && same
          && carrier(one).equals(carrier(other))
          && (!named || mention.shares(before));
    }
    return mention.trigger() instanceof Trigger.Verb one
        && before.trigger() instanceof Trigger.Verb other
        && isOfSame(mention, one, before, other);
  }

  private static boolean isOfSame(
      EventMention mention, Trigger.Verb one, EventMention before, Trigger.Verb other) {
    boolean alike = subject(mention, one).equals(subject(before, other));
    if (ONCE.contains(mention.kind())) {
      return !mention.participants().isEmpty()
          && mention.participants().equals(before.participants())
          && (alike || !(isOwned(mention, one) || isOwned(before, other)));
    }
    return HARDLY_TWICE.contains(one.lemma())
        && alike
        && one.subject() != null
        && DEFINITE.contains(mention.reading().sentence().lower(one.subject().first()))
        && one.object() == null
        && other.object() == null;
  }

  /** What comes to an end twice in a month is told twice. */
  private static boolean isNear(Dating one, Dating other) {
    Long first = Edtf.parse(one.derivation().edtf()).bounds().earliest();
    Long second = Edtf.parse(other.derivation().edtf()).bounds().earliest();
    return first != null && second != null && Math.abs(first - second) <= MONTH;
  }

  /** "<em>his</em> wife", "Smith<em>'s</em> wife": not the person that is named. */
  private static boolean isOwned(EventMention mention, Trigger.Verb verb) {
    Phrase subject = verb.subject();
    TaggedSentence sentence = mention.reading().sentence();
    return subject != null
        && IntStream.range(subject.first(), subject.head())
            .mapToObj(sentence::lower)
            .anyMatch(OWNERS::contains);
  }

  private static String subject(EventMention mention, Trigger.Verb verb) {
    Phrase subject = verb.subject();
    return subject == null
        ? ""
        : mention
            .reading()
            .sentence()
            .text(subject.first(), subject.end())
            .toLowerCase(Locale.ROOT);
  }

  /** "second summit", without its article. */
  private static String description(EventMention mention, Trigger.Noun noun) {
    TaggedSentence sentence = mention.reading().sentence();
    int first = noun.phrase().first();
    int start = ARTICLES.contains(sentence.lower(first)) ? first + 1 : first;
    StringBuilder words = new StringBuilder();
    for (int i = start; i <= noun.token(); i++) {
      words.append(sentence.lower(i)).append(' ');
    }
    return words.toString();
  }

  /** That it began and that it ended are not told of the same day. */
  private static String carrier(Trigger.Noun noun) {
    VerbGroup verb = noun.carrier();
    return verb == null ? "" : verb.lemma();
  }
}
