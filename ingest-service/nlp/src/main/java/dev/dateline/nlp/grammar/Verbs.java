package dev.dateline.nlp.grammar;

import dev.dateline.nlp.text.WordLists;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of English verbs: from any form to its lemma, and back to the third person. */
public final class Verbs {
  private static final Endings HISSING = Endings.of("s", "x", "z", "ch", "sh", "o");
  private static final String VOWELS = "aeiou";

  /** Stressed on the first syllable: the last consonant is not doubled ("visited"). */
  private static final Set<String> UNDOUBLED_ENDINGS =
      Set.of(
          "it", "er", "en", "on", "el", "al", "op", "et", "om", "in", "is", "us", "or", "ic", "ot",
          "ip");

  /** Stressed on the last syllable: doubled whatever it ends in ("admitted"). */
  private static final Set<String> DOUBLED = WordLists.words("doubled-verbs.txt");

  /** Irregular pasts that are nouns too. */
  private static final Set<String> NAMING_PASTS =
      Set.of(
          "thought", "left", "felt", "ground", "wound", "saw", "rose", "shot", "bore", "bit",
          "fell", "dove", "bound", "spoke", "drunk", "fed");

  private final Map<String, String> participles = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();

  /** How a form can be used. */
  public enum Form {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE,
    GERUND
  }

  /** A form read back: "minted" is PAST or PARTICIPLE of "mint". */
  public record Reading(String lemma, Set<Form> forms) {
    public boolean can(Form form) {
      return forms.contains(form);
    }
  }

  /** The irregular verbs, and these others. */
  public Verbs(Collection<String> lemmas) {
    Set<String> irregular = new HashSet<>();
    for (var row : WordLists.rows("irregular-verbs.tsv")) {
      irregular.add(row.get(0));
      put(row.get(0), row.get(1), row.get(2));
      participles.put(row.get(0), row.get(2));
    }
    Set<String> known = new HashSet<>(lemmas);
    known.addAll(WordLists.words("regular-verbs.txt"));
    known.stream()
        .filter(lemma -> !irregular.contains(lemma))
        .sorted()
        .forEach(lemma -> put(lemma, past(lemma), past(lemma)));
  }

  /** How a word in lower case reads as a verb; null when it has the form of none. */
  public @Nullable Reading read(String word) {
    Reading known = readings.get(word);
    return known != null ? known : guess(word);
  }

  /** Whether a word can be nothing but the past of an irregular verb: "flew". */
  boolean isPastOnly(String word) {
    Reading reading = readings.get(word);
    return reading != null && reading.forms().equals(EnumSet.of(Form.PAST));
  }

  /** Whether a word of the lists is a past form and no base form: "struck", not "cut". */
  boolean isPast(String word) {
    Reading reading = readings.get(word);
    return reading != null
        && !reading.can(Form.BASE)
        && (reading.can(Form.PAST) || reading.can(Form.PARTICIPLE));
  }

  /** Whether the lists hold a form, so that no guess is needed. */
  boolean isKnown(String word) {
    return readings.containsKey(word);
  }

  /** "rescue", which may be a noun too. */
  boolean isBase(String word) {
    Reading reading = readings.get(word);
    return reading != null && reading.can(Form.BASE);
  }

  /** "plans", which is a noun too. */
  boolean isThirdPerson(String word) {
    Reading reading = readings.get(word);
    return reading != null && reading.can(Form.THIRD_PERSON);
  }

  /** Whether a word is an irregular past or participle that names nothing: "met", "held". */
  boolean isNeverNoun(String word) {
    Reading reading = readings.get(word);
    return reading != null
        && !word.endsWith("ed")
        && !reading.can(Form.BASE)
        && (reading.can(Form.PAST) || reading.can(Form.PARTICIPLE))
        && !NAMING_PASTS.contains(word);
  }

  private void put(String lemma, String past, String participle) {
    add(lemma, lemma, Form.BASE);
    add(thirdPerson(lemma), lemma, Form.THIRD_PERSON);
    add(past, lemma, Form.PAST);
    add(participle, lemma, Form.PARTICIPLE);
    add(gerund(lemma), lemma, Form.GERUND);
  }

  private void add(String word, String lemma, Form form) {
    Reading reading = readings.get(word);
    if (reading == null) {
      readings.put(word, new Reading(lemma, EnumSet.of(form)));
    } else if (reading.lemma().equals(lemma)) {
      reading.forms().add(form);
    }
  }

  private static @Nullable Reading guess(String word) {
    if (word.startsWith("un")) {
      return null;
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return new Reading(stem(word, 2), EnumSet.of(Form.PAST, Form.PARTICIPLE));
    }
    if (word.length() > 5 && word.endsWith("ing")) {
      return new Reading(stem(word, 3), EnumSet.of(Form.GERUND));
    }
    return null;
  }

  /** The lemma of an unknown regular verb, by its spelling. */
  private static String stem(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    int n = stem.length();
    char last = stem.charAt(n - 1);
    if (last == 'i') {
      return stem.substring(0, n - 1) + "y";
    }
    if (n > 3 && last == stem.charAt(n - 2) && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, n - 1);
    }
    boolean afterVowel = n > 1 && VOWELS.indexOf(stem.charAt(n - 2)) >= 0;
    boolean afterTwoVowels = afterVowel && n > 2 && VOWELS.indexOf(stem.charAt(n - 3)) >= 0;
    boolean syllabic = last == 'l' && !afterVowel && "lrw".indexOf(stem.charAt(n - 2)) < 0;
    boolean silentE =
        syllabic
            || "cuvz".indexOf(last) >= 0
            || (last == 's' && afterVowel)
            || (last == 'g' && !afterVowel && stem.charAt(n - 2) != 'n')
            || (afterVowel
                && !afterTwoVowels
                && !stem.endsWith("en")
                && !(n > 4
                    && !stem.endsWith("in")
                    && UNDOUBLED_ENDINGS.contains(stem.substring(n - 2)))
                && "tkdrlmpgbn".indexOf(last) >= 0);
    return silentE ? stem + "e" : stem;
  }

  /** mint → minted, shoot → shot. */
  public String participle(String lemma) {
    return participles.getOrDefault(lemma, past(lemma));
  }

  /** mint → mints, publish → publishes, carry → carries. */
  public static String thirdPerson(String lemma) {
    if (lemma.equals("have")) {
      return "has";
    }
    if (lemma.equals("be")) {
      return "is";
    }
    if (HISSING.end(lemma)) {
      return lemma + "es";
    }
    return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return doubled(lemma) + "ed";
  }

  /** mint → minting, carry → carrying, stop → stopping. */
  public static String gerund(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
    return (silent ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    int n = lemma.length();
    return n > 1 && lemma.charAt(n - 1) == 'y' && VOWELS.indexOf(lemma.charAt(n - 2)) < 0;
  }

  private static String doubled(String lemma) {
    int n = lemma.length();
    if (n < 3) {
      return lemma;
    }
    char last = lemma.charAt(n - 1);
    boolean shortVowel =
        VOWELS.indexOf(lemma.charAt(n - 2)) >= 0
            && (VOWELS.indexOf(lemma.charAt(n - 3)) < 0 || lemma.startsWith("qu", n - 4));
    boolean doubles =
        "bdglmnprt".indexOf(last) >= 0
            && shortVowel
            && (isOneSyllable(lemma)
                || DOUBLED.contains(lemma)
                || !UNDOUBLED_ENDINGS.contains(lemma.substring(n - 2)));
    return doubles ? lemma + last : lemma;
  }

  /** "plan", "strip"; not "open". */
  private static boolean isOneSyllable(String lemma) {
    int end = lemma.length() - (lemma.startsWith("qu", lemma.length() - 4) ? 4 : 2);
    return lemma.substring(0, Math.max(end, 0)).chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
  }
}
