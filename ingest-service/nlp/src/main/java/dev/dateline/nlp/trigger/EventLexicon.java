package dev.dateline.nlp.trigger;

import dev.dateline.nlp.grammar.Endings;
import dev.dateline.nlp.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words stand for events, and of what kind. */
public final class EventLexicon {
  private static final Endings HISSING = Endings.of("s", "x", "ch", "sh");

  /** The kind of verbs that no class claims. */
  public static final String ACTION = "action";

  /** The kind of saying, which reports another event. */
  public static final String STATEMENT = "statement";

  /** Storms, quakes and floods: nobody does them. */
  public static final String NATURAL_DISASTER = "natural-disaster";

  private final Map<String, String> verbs = WordLists.classes("event-verbs.txt");
  private final Map<String, String> nouns = new HashMap<>();
  private final Set<String> states = WordLists.words("stative-verbs.txt");
  private final Set<String> carriers = WordLists.words("light-verbs.txt");
  private final Set<String> ambiguous = WordLists.words("ambiguous-nouns.txt");

  public EventLexicon() {
    WordLists.classes("event-nouns.txt")
        .forEach(
            (noun, kind) -> {
              nouns.put(noun, kind);
              nouns.putIfAbsent(plural(noun), kind);
            });
  }

  /** All verbs of the lexicon, states too, as lemmas. */
  public Set<String> verbLemmas() {
    Set<String> lemmas = new HashSet<>(verbs.keySet());
    lemmas.addAll(states);
    lemmas.addAll(carriers);
    return lemmas;
  }

  /** The kind of event a verb tells of; null for states. */
  public @Nullable String kindOfVerb(String lemma) {
    String kind = verbs.get(lemma);
    if (kind == null && states.contains(lemma)) {
      return null;
    }
    return kind == null ? ACTION : kind;
  }

  /** The kind of event a noun in lower case (singular or plural) stands for; null for none. */
  public @Nullable String kindOfNoun(String noun) {
    return nouns.get(noun);
  }

  /** Whether a noun is an event only in an event's company. */
  public boolean isAmbiguous(String noun) {
    return ambiguous.contains(noun) || ambiguous.contains(singular(noun));
  }

  /** Whether a verb only says of the event noun beside it that it takes place. */
  public boolean isCarrier(String lemma) {
    return carriers.contains(lemma);
  }

  /** The singular of an event noun. */
  public String singular(String noun) {
    if (nouns.containsKey(noun) && !noun.endsWith("s")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("shes") || noun.endsWith("ches") || noun.endsWith("sses")) {
      return noun.substring(0, noun.length() - 2);
    }
    String shorter = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return nouns.containsKey(shorter) ? shorter : noun;
  }

  private static String plural(String noun) {
    if (noun.endsWith("s") && !noun.endsWith("ss")) {
      return noun;
    }
    if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return HISSING.end(noun) ? noun + "es" : noun + "s";
  }
}
