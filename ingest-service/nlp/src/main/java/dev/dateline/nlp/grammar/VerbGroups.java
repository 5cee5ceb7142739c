package dev.dateline.nlp.grammar;

import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.Verbs.Form;
import dev.dateline.nlp.grammar.Verbs.Reading;
import dev.dateline.nlp.text.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the verb groups of a sentence from its main verbs leftward. */
public final class VerbGroups {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> MODALS =
      Set.of("would", "could", "might", "may", "can", "ca", "should", "must", "'d");
  private static final Set<String> HAVE_PRESENT = Set.of("have", "has", "'ve");
  private static final Set<String> BE_PRESENT = Set.of("is", "are", "am", "'re", "'m", "be");
  private static final Set<String> BE_PAST = Set.of("was", "were");
  private static final Set<String> BECOME = Set.of("became", "becomes", "got", "gets");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");

  /** "was hit and <em>set aside</em> a billion": what follows them is an object. */
  private static final Set<String> PARTICLES = Set.of("aside", "up", "out", "off", "away", "back");

  /** "<em>not only</em> resigned": a negation of something else. */
  private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply");

  private static final Set<String> UNDERGONE = WordLists.words("undergone-participles.txt");

  private final Verbs verbs;

  public VerbGroups(Verbs verbs) {
    this.verbs = verbs;
  }

  /** The group whose main verb is at a token; null when the word has no verb's form. */
  public @Nullable VerbGroup at(TaggedSentence sentence, int head) {
    Reading reading = verbs.read(sentence.lower(head));
    return reading == null ? null : sentence.group(head, at -> read(sentence, at, reading));
  }

  private VerbGroup read(TaggedSentence sentence, int head, Reading reading) {
    int start = Prefixes.start(sentence, head);
    Helpers helpers = Helpers.before(sentence, start);
    Tense tense = tense(sentence, head, reading, helpers);
    VerbGroup joined =
        tense == Tense.PRESENT && !helpers.isBe ? joined(sentence, helpers.first, reading) : null;
    if (joined != null) {
      return joined.at(helpers.first, head, reading.lemma());
    }
    boolean passive = passive(sentence, head, reading, helpers, tense);
    boolean governed = helpers.to >= 0 && tense != Tense.FUTURE;
    int governor = governed ? governor(sentence, helpers.to) : -1;
    return new VerbGroup(
        helpers.first,
        head,
        Prefixes.of(sentence, head) + reading.lemma(),
        tense,
        passive,
        helpers.negated && !NotUntil.is(sentence, helpers.first, head, reading.lemma()),
        helpers.modal,
        governor,
        governed ? outlook(sentence, governor) : tense,
        Clauses.of(
            sentence,
            helpers.first,
            head,
            reading.lemma(),
            tense,
            governor,
            other -> at(sentence, other)));
  }

  /**
   * "will arrive and <em>meet</em>", "to seize or <em>kill</em>": the first verb speaks for both.
   */
  private @Nullable VerbGroup joined(TaggedSentence sentence, int first, Reading reading) {
    if (!reading.can(Form.BASE) || !sentence.is(first - 1, "CCONJ")) {
      return null;
    }
    for (int at = first - 2; at >= 0; at--) {
      if (sentence.is(at, "VERB")) {
        VerbGroup other = at(sentence, at);
        boolean open =
            other != null && (other.tense() == Tense.INFINITIVE || !other.modal().isEmpty());
        return open ? other : null;
      }
    }
    return null;
  }

  /** "the officer <em>shot</em>" may tell who was shot; "wrote" and "had shot" tell who did. */
  boolean mayBeParticiple(TaggedSentence sentence, VerbGroup group) {
    Reading reading = verbs.read(sentence.lower(group.head()));
    return reading != null
        && reading.can(Form.PARTICIPLE)
        && group.first() == group.head()
        && !ReducedRelatives.isIntransitive(sentence, group.head());
  }

  private Tense outlook(TaggedSentence sentence, int governor) {
    String word = sentence.lower(governor);
    if (BE_PAST.contains(word)) {
      return Tense.PAST;
    }
    if (BE_PRESENT.contains(word)) {
      return Tense.PRESENT;
    }
    if (sentence.is(governor, "ADJ")) {
      return outlookOfState(sentence, governor);
    }
    VerbGroup group = sentence.is(governor, "VERB") ? at(sentence, governor) : null;
    return group == null ? Tense.INFINITIVE : group.outlook();
  }

  /** "is <em>likely</em> to", "will be <em>able</em> to". */
  private static Tense outlookOfState(TaggedSentence sentence, int adjective) {
    int at = adjective - 1;
    while (sentence.is(at, "ADV") || sentence.is(at, "PART")) {
      at--;
    }
    String word = sentence.lower(at);
    if (word.equals("be") && FUTURE.contains(sentence.lower(at - 1))) {
      return Tense.FUTURE;
    }
    if (BE_PAST.contains(word)) {
      return Tense.PAST;
    }
    return BE_PRESENT.contains(word) ? Tense.PRESENT : Tense.INFINITIVE;
  }

  private static Tense tense(TaggedSentence sentence, int head, Reading reading, Helpers helpers) {
    if (helpers.to >= 0 && isHeadlineFuture(sentence, helpers.to)) {
      return Tense.FUTURE;
    }
    if (helpers.to >= 0) {
      // "is said to have resigned"
      return helpers.have ? Tense.MODAL_PERFECT : Tense.INFINITIVE;
    }
    if (!helpers.modal.isEmpty()) {
      if (FUTURE.contains(helpers.modal)) {
        return Tense.FUTURE;
      }
      return helpers.have ? Tense.MODAL_PERFECT : Tense.CONDITIONAL;
    }
    boolean perfect = reading.can(Form.PARTICIPLE) || helpers.been;
    if (helpers.had && perfect) {
      return Tense.PAST_PERFECT;
    }
    if ((helpers.have && perfect) || (helpers.clitic && reading.can(Form.PARTICIPLE))) {
      return Tense.PERFECT;
    }
    if (helpers.did) {
      return Tense.PAST;
    }
    if (helpers.wasBe) {
      return Tense.PAST;
    }
    if (helpers.isBe || helpers.clitic) {
      return reading.can(Form.GERUND) ? Tense.PROGRESSIVE : Tense.PRESENT;
    }
    return alone(sentence, head, reading);
  }

  /** "Microsoft <em>to buy</em> LinkedIn": a headline's future, where no other verb is. */
  private static boolean isHeadlineFuture(TaggedSentence sentence, int to) {
    if (!sentence.isHeadline() || !sentence.isNoun(to - 1)) {
      return false;
    }
    for (int at = 0; at < sentence.size(); at++) {
      boolean other = sentence.is(at, "AUX") || sentence.is(at, "VERB");
      if (other && !sentence.lower(at - 1).equals("to")) {
        return false;
      }
    }
    return true;
  }

  private static Tense alone(TaggedSentence sentence, int head, Reading reading) {
    if (reading.can(Form.GERUND)) {
      return Tense.GERUND;
    }
    if (reading.can(Form.PAST) && reading.can(Form.PARTICIPLE)) {
      return ReducedRelatives.is(sentence, head, reading.lemma()) ? Tense.PARTICIPLE : Tense.PAST;
    }
    if (reading.can(Form.PAST)) {
      return Tense.PAST;
    }
    return reading.can(Form.PARTICIPLE) && !reading.can(Form.BASE)
        ? Tense.PARTICIPLE
        : Tense.PRESENT;
  }

  private boolean passive(
      TaggedSentence sentence, int head, Reading reading, Helpers helpers, Tense tense) {
    if (!reading.can(Form.PARTICIPLE)) {
      return false;
    }
    if (tense == Tense.PARTICIPLE) {
      return true;
    }
    boolean helped = helpers.be && !sentence.lower(head).endsWith("ing");
    return helped
        || (tense == Tense.PAST
            && (isHeadlinePassive(sentence, head)
                || isSecondPassive(sentence, helpers.first, head)));
  }

  /** "Former mayor <em>jailed</em> for nine years": a headline leaves the helper out. */
  private static boolean isHeadlinePassive(TaggedSentence sentence, int head) {
    return sentence.isHeadline()
        && (sentence.isNoun(head - 1) || sentence.is(head - 1, "NUM"))
        && (sentence.is(head + 1, "ADP")
            || sentence.is(head + 1, "SCONJ")
            || (sentence.is(head + 1, "ADJ") && !sentence.isNoun(head + 2)))
        && !ReducedRelatives.isIntransitive(sentence, head);
  }

  /** "was published in 1971 and <em>translated</em> into": the helper is that of the first. */
  private boolean isSecondPassive(TaggedSentence sentence, int first, int head) {
    String next = sentence.tag(head + 1);
    boolean particle = PARTICLES.contains(sentence.lower(head + 1));
    boolean governs = particle && Phrases.startingAt(sentence, head + 2) != null;
    boolean bare = (next.equals("ADP") && !governs) || next.equals("PUNCT") || next.equals("SCONJ");
    boolean undergone = UNDERGONE.contains(sentence.lower(head));
    boolean joined = sentence.is(first - 1, "CCONJ") && !sentence.is(first - 2, "PUNCT");
    boolean listed = undergone && sentence.lower(first - 1).equals(",");
    if (first != head
        || !(bare || (undergone && next.equals("CCONJ")))
        || !(joined || listed)
        || ReducedRelatives.isIntransitive(sentence, head)) {
      return false;
    }
    for (int at = first - 2; at >= 0; at--) {
      if (sentence.is(at, "VERB")) {
        VerbGroup other = at(sentence, at);
        return other != null && other.passive() && other.tense().isFinite();
      }
    }
    return false;
  }

  /** "agreed <em>on Monday</em> to". */
  private static boolean isDay(TaggedSentence sentence, int at) {
    String word = sentence.lower(at);
    return Phrases.TIME_NOUNS.contains(word)
        || (word.equals("on") && Phrases.TIME_NOUNS.contains(sentence.lower(at + 1)));
  }

  /** The verb, adjective or noun before "to". */
  private static int governor(TaggedSentence sentence, int to) {
    int at = to - 1;
    while (at >= 0 && (sentence.is(at, "ADV") || sentence.is(at, "PART") || isDay(sentence, at))) {
      at--;
    }
    return at;
  }

  /** What stands before a main verb and belongs to it. */
  private static final class Helpers {
    int first;
    int to = -1;
    String modal = "";
    boolean negated;
    boolean have;
    boolean had;
    boolean be;
    boolean been;
    boolean isBe;
    boolean wasBe;
    boolean did;
    boolean clitic;

    static Helpers before(TaggedSentence sentence, int head) {
      Helpers helpers = new Helpers();
      helpers.first = head;
      for (int at = head - 1; at >= 0 && helpers.take(sentence, at); at--) {
        if (!sentence.is(at, "ADV")) {
          helpers.first = at;
        }
        if (helpers.to >= 0) {
          break;
        }
      }
      int inverted = helpers.isFinite() ? -1 : Inversions.helper(sentence, helpers.first);
      if (inverted >= 0) {
        helpers.take(sentence, inverted);
      }
      return helpers;
    }

    private boolean isFinite() {
      return to >= 0 || have || had || isBe || wasBe || did || clitic || !modal.isEmpty();
    }

    private boolean take(TaggedSentence sentence, int at) {
      String word = sentence.lower(at);
      if (NEGATIONS.contains(word)) {
        negated |= !FOCUS.contains(sentence.lower(at + 1));
      } else if (word.equals("to") && !sentence.is(at, "ADP")) {
        to = at;
      } else if (FUTURE.contains(word) || (MODALS.contains(word) && isHelper(sentence, at))) {
        modal = word;
      } else if (HAVE_PRESENT.contains(word)) {
        have = true;
      } else if (word.equals("had")) {
        had = true;
      } else if (BE_PRESENT.contains(word)) {
        be = true;
        isBe = true;
      } else if (BE_PAST.contains(word)) {
        be = true;
        wasBe = true;
      } else if (word.equals("been") || word.equals("being")) {
        be = true;
        been |= word.equals("been");
      } else if (word.equals("'s") && sentence.is(at, "AUX")) {
        clitic = true;
      } else if (BECOME.contains(word) && sentence.is(at + 1, "VERB")) {
        be = true;
        wasBe = word.equals("became") || word.equals("got");
        isBe = !wasBe;
      } else if (DO.contains(word) && sentence.is(at, "AUX")) {
        did = word.equals("did");
      } else {
        return sentence.is(at, "ADV");
      }
      return true;
    }

    private static boolean isHelper(TaggedSentence sentence, int at) {
      return sentence.is(at, "AUX") || sentence.is(at, "VERB");
    }
  }
}
