package dev.dateline.nlp.grammar;

import dev.dateline.nlp.text.WordLists;
import java.util.Map;
import java.util.Set;

/**
 * Tells the participle of "the coin <em>minted</em> in May was sold" from the past of "the coin
 * <em>sold</em> well".
 */
final class ReducedRelatives {
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "died",
          "arrived",
          "said",
          "happened",
          "occurred",
          "appeared",
          "lived",
          "slept",
          "departed",
          "returned",
          "moved",
          "escaped",
          "emigrated",
          "retired",
          "resigned",
          "worked",
          "stayed",
          "remained",
          "settled",
          "graduated",
          "reopened",
          "opened",
          "closed",
          "collapsed",
          "exploded",
          "crashed",
          "drowned",
          "starred",
          "served",
          "studied",
          "voted",
          "agreed");

  /** Of these also what is done to something: "the bridge, <em>opened</em> in 1967, fell". */
  private static final Set<String> DONE_TOO = Set.of("opened", "closed", "reopened");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "as", "after", "before", "since", "until", "while", "when", "because", "if", "that",
          "whom", "which", "where");
  private static final Set<String> IN_PHRASE = Set.of("ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");

  private static final Map<String, String> VERBS = WordLists.classes("participle-verbs.txt");

  /** "helped to <em>say</em> it was": what follows them may be a clause of its own. */
  private static final Set<String> CLAUSE_VERBS = WordLists.words("complement-verbs.txt");

  private static final Set<String> BARE = Set.of("help", "let", "make", "have", "watch");

  /** In tokens, to the main verb. */
  private static final int FARTHEST = 30;

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> OPENS_OBJECT = Set.of("DET", "NUM", "PRON", "PROPN", "NOUN");

  /** "In a memoir published <em>last</em> week". */
  private static final Set<String> TELLING_WHEN =
      Set.of("last", "this", "yesterday", "today", "earlier", "recently");

  private ReducedRelatives() {}

  /**
   * "the coin minted by ...", "the coin, just minted by ...", "chaired by ...": no clause of its
   * own.
   */
  static boolean is(TaggedSentence sentence, int head, String lemma) {
    int before = head - 1;
    while (before >= 0 && sentence.is(before, "ADV")) {
      before--;
    }
    if (before < 0) {
      return true; // "Founded in 1901, the company ...": a past would have its subject before it
    }
    boolean agent = sentence.lower(head + 1).equals("by");
    String previous = sentence.lower(before);
    if (previous.equals(",")) {
      boolean done = !isIntransitive(sentence, head) || DONE_TOO.contains(sentence.lower(head));
      boolean described = sentence.is(head + 1, "ADP") && done;
      boolean attached = agent || (described && !isListed(sentence, before, head));
      return attached && sentence.isNoun(before - 1) && !closesInsertion(sentence, before);
    }
    if (previous.equals("those")) {
      return true;
    }
    if (isIntransitive(sentence, head)) {
      // "The museum opened in 1902 closed in April": of two verbs beside each other one is the
      // other's.
      return DONE_TOO.contains(sentence.lower(head))
          && sentence.isNoun(before)
          && isBeforeMainVerb(sentence, head, lemma);
    }
    if (isInAdverbial(sentence, before, head)) {
      return true;
    }
    if (!sentence.isNoun(before) || isSubjectOfClause(sentence, before)) {
      return false;
    }
    if (!agent && isWithinPhrase(sentence, before)) {
      return false;
    }
    boolean ever = sentence.lower(head - 1).equals("ever");
    return agent
        || ever
        || isBeforeMainVerb(sentence, head, lemma)
        || isBehindObject(sentence, before, head);
  }

  /** "began under him, <em>stopped</em> for a year and was finished": one verb of several. */
  private static boolean isListed(TaggedSentence sentence, int comma, int head) {
    boolean verb = false;
    for (int at = 0; at < comma; at++) {
      verb |= sentence.is(at, "VERB");
    }
    for (int at = head + 1; verb && at < sentence.size() && !sentence.is(at, "PUNCT"); at++) {
      if (sentence.is(at, "CCONJ")) {
        return sentence.is(at + 1, "VERB") || sentence.is(at + 1, "AUX");
      }
    }
    return false;
  }

  /** "accused him of fraud in a report <em>published</em> in": the clause has its verb. */
  private static boolean isBehindObject(TaggedSentence sentence, int noun, int head) {
    String next = sentence.tag(head + 1);
    boolean bare = next.equals("ADP") || next.equals("PUNCT");
    Phrase phrase = Phrases.around(sentence, noun);
    int at = phrase.first() - 1;
    if (!bare || !sentence.is(noun, "NOUN") || !sentence.is(at, "ADP")) {
      return false;
    }
    while (at > 0 && IN_PHRASE.contains(sentence.tag(at))) {
      at--;
    }
    boolean main = sentence.is(at, "VERB") && !sentence.lower(at).endsWith("ing");
    boolean related = RELATIVES.contains(sentence.lower(at - 1));
    boolean object = OPENS_OBJECT.contains(sentence.tag(at + 1));
    return main && object && !related && !CLAUSE_OPENERS.contains(sentence.lower(at + 1));
  }

  /** "Weber, a doctor from Bonn<em>,</em> said", "Weber, led by him<em>,</em> won". */
  private static boolean closesInsertion(TaggedSentence sentence, int comma) {
    for (int at = comma - 1; at >= 0; at--) {
      if (sentence.lower(at).equals(",")) {
        return true;
      }
      if (sentence.is(at, "VERB")) {
        return Insertions.isParticiple(sentence, at);
      }
    }
    return false;
  }

  /** "as the <em>vote</em> passed by": a clause begins with the noun. */
  private static boolean isSubjectOfClause(TaggedSentence sentence, int noun) {
    return CLAUSE_OPENERS.contains(sentence.lower(Phrases.around(sentence, noun).first() - 1));
  }

  /** "the embargo <em>the council</em> imposed": a noun right before another one's article. */
  static boolean isWithinPhrase(TaggedSentence sentence, int noun) {
    if (!sentence.isNoun(noun)) {
      return false;
    }
    int first = Phrases.around(sentence, noun).first();
    boolean another = sentence.is(first - 1, "NOUN") && sentence.lower(first).equals("the");
    return another && !Phrases.TIME_NOUNS.contains(sentence.lower(first - 1));
  }

  /** "In a speech <em>delivered</em> at", "with his arms <em>cut</em> off". */
  private static boolean isInAdverbial(TaggedSentence sentence, int noun, int head) {
    Phrase around = Phrases.around(sentence, noun);
    boolean told =
        TELLING_WHEN.contains(sentence.lower(head + 1)) && !sentence.isNoun(around.first());
    if (!sentence.is(noun, "NOUN") || !(sentence.is(head + 1, "ADP") || told)) {
      return false;
    }
    int before = around.first() - 1;
    boolean opens = before == 0 || sentence.lower(before - 1).equals(",");
    String preposition = sentence.lower(before);
    boolean phrase = sentence.is(before, "ADP") && !CLAUSE_OPENERS.contains(preposition);
    return preposition.equals("with") || (phrase && opens);
  }

  /**
   * "Plates <em>found</em> at the scene match the others", "a man <em>accused</em> of killing him
   * was held": another verb says what they do.
   */
  private static boolean isBeforeMainVerb(TaggedSentence sentence, int head, String lemma) {
    String kind = VERBS.getOrDefault(lemma, "");
    String next = sentence.tag(head + 1);
    boolean objected = kind.equals("objected");
    boolean purposed = kind.equals("purposed") && sentence.lower(head + 1).equals("to");
    boolean governed = next.equals("SCONJ") || isGerund(sentence, head + 1);
    if (objected && governed && !sentence.isHeadline()) {
      return true;
    }
    boolean open = next.equals("ADP") || purposed || (objected && governed);
    if (!open || isQuantity(sentence, head + 1)) {
      return false;
    }
    int end = Math.min(sentence.size(), head + FARTHEST);
    for (int at = next.equals("ADP") ? head + 2 : head + 1; at < end; at++) {
      String tag = sentence.tag(at);
      String word = sentence.lower(at);
      boolean infinitive = sentence.lower(at - 1).equals("to");
      boolean verb = tag.equals("AUX") || tag.equals("VERB");
      if (verb && !infinitive && !isGerund(sentence, at)) {
        return true;
      }
      boolean linked = tag.equals("ADP") || tag.equals("SCONJ");
      boolean governor = linked && isGerund(sentence, at + 1);
      boolean listed = objected && tag.equals("CCONJ") && sentence.isNoun(at + 1);
      boolean small = tag.equals("PART") || POSSESSIVES.contains(word) || word.equals("never");
      boolean inside = IN_PHRASE.contains(tag) && !CLAUSE_OPENERS.contains(word);
      boolean opens = infinitive && (CLAUSE_VERBS.contains(word) || BARE.contains(word));
      if (opens || !(inside || verb || governor || listed || small)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGerund(TaggedSentence sentence, int token) {
    return sentence.is(token, "VERB") && sentence.lower(token).endsWith("ing");
  }

  /** "killed <em>at least</em> ten". */
  private static boolean isQuantity(TaggedSentence sentence, int token) {
    String next = sentence.lower(token + 1);
    boolean bound = next.equals("least") || next.equals("most") || next.equals("to");
    return bound && sentence.is(token + 2, "NUM");
  }

  /** Whether nothing can be done so to anybody: "died". */
  static boolean isIntransitive(TaggedSentence sentence, int head) {
    return INTRANSITIVE.contains(sentence.lower(head));
  }
}
