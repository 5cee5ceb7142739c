package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.mention.Setting.Reach;
import dev.dateline.nlp.mention.StanceWords.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a sentence tells of a tale, a drill or another world. */
final class Settings {
  private static final Set<String> WITHIN = Set.of("in", "during", "throughout", "within");

  /** A drill is one that was told of: during <em>an</em> exercise things do happen. */
  private static final Set<String> KNOWN = Set.of("the", "this", "that");

  private static final Set<String> PARTS =
      Set.of("episode", "finale", "chapter", "prologue", "epilogue", "scene");
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "final", "last");
  private static final Set<String> OPENING =
      Set.of("opens", "begins", "starts", "ends", "closes", "concludes");
  private static final Set<String> WITH = Set.of("with", "as", "when");

  private static final Set<String> PLAYED = Set.of("video", "computer", "board", "card");
  private static final Set<String> IMAGINING = Set.of("imagine", "suppose");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "where");

  private final VerbGroups groups;
  private final StanceWords words;

  Settings(VerbGroups groups, StanceWords words) {
    this.groups = groups;
    this.words = words;
  }

  List<Setting> in(TaggedSentence sentence) {
    List<Setting> settings = new ArrayList<>();
    boolean verbal = false;
    for (int at = 0; at < sentence.size(); at++) {
      boolean part = at == 0 && PARTS.contains(sentence.lower(at)); // "Episode 5"
      verbal |= sentence.is(at, "VERB") && !part;
      Setting setting =
          WITHIN.contains(sentence.lower(at))
              ? within(sentence, at, verbal)
              : verbal ? null : shown(sentence, at);
      if (setting != null) {
        settings.add(setting);
      }
    }
    return settings;
  }

  private @Nullable Setting shown(TaggedSentence sentence, int at) {
    Setting opening = opening(sentence, at);
    return opening == null ? telling(sentence, at) : opening;
  }

  /** "in the novel". */
  private @Nullable Setting within(TaggedSentence sentence, int preposition, boolean verbal) {
    Phrase phrase = Phrases.startingAt(sentence, preposition + 1);
    if (phrase == null) {
      return null;
    }
    int noun = head(sentence, phrase);
    String head = sentence.lower(noun);
    boolean several = sentence.lower(noun + 1).equals("of"); // "in a series of raids"
    boolean played = head.equals("game") && PLAYED.contains(sentence.lower(noun - 1));
    boolean tale = played || words.is(Sort.TALE, head);
    boolean story = !several && words.is(Sort.STORY, head);
    if (verbal) {
      return tale || story ? new Setting(preposition, Reach.BEFORE, false) : null;
    }
    boolean practised =
        words.is(Sort.PRACTICE, head) && KNOWN.contains(sentence.lower(phrase.first()));
    boolean elsewhere = words.is(Sort.WORLD, head) && holds(sentence, phrase, Sort.OTHER);
    boolean unreal = holds(sentence, phrase, Sort.UNREAL);
    return tale || story || practised || elsewhere || unreal
        ? new Setting(noun + 1, Reach.BEHIND, story)
        : null;
  }

  /** "the <em>novel</em>", "the <em>novel</em> Middlemarch". */
  private static int head(TaggedSentence sentence, Phrase phrase) {
    int head = phrase.head();
    while (head > phrase.first() && !sentence.is(head, "NOUN")) {
      head--;
    }
    return sentence.is(head, "NOUN") ? head : phrase.head();
  }

  /**
   * "Season three opens with Walter <em>killing</em> a man": what a part of a series shows is told
   * in the present. "The season opened with Rome beating Milan" tells of games.
   */
  private @Nullable Setting opening(TaggedSentence sentence, int noun) {
    boolean part = PARTS.contains(sentence.lower(noun));
    boolean season = sentence.lower(noun).equals("season");
    boolean numbered = sentence.is(noun + 1, "NUM") || ORDINALS.contains(sentence.lower(noun - 1));
    if (!sentence.isNoun(noun) && !(noun == 0 && (part || season))) {
      return null;
    }
    if (!part && !(season && numbered) && !words.is(Sort.STORY, sentence.lower(noun))) {
      return null;
    }
    int at = noun + 1;
    while (sentence.is(at, "NUM") || sentence.is(at, "ADV")) {
      at++;
    }
    boolean with = OPENING.contains(sentence.lower(at)) && WITH.contains(sentence.lower(at + 1));
    return with ? new Setting(at, Reach.BEHIND, false) : null;
  }

  /** "The film <em>tells</em> how": a tale before its verb, the first of the sentence. */
  private @Nullable Setting telling(TaggedSentence sentence, int noun) {
    if (!sentence.isNoun(noun) || sentence.isNoun(noun + 1)) {
      return null;
    }
    boolean tale = words.is(Sort.TALE, sentence.lower(noun));
    if (!tale && !words.is(Sort.STORY, sentence.lower(noun))) {
      return null;
    }
    for (int at = noun + 1; at < sentence.size() && !sentence.is(at, "SCONJ"); at++) {
      if (RELATIVES.contains(sentence.lower(at))) {
        return null;
      }
      VerbGroup verb = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (verb != null) {
        boolean tells = words.is(Sort.TELLING, verb.lemma()) && !verb.passive();
        boolean acted = !tale && !IMAGINING.contains(verb.lemma());
        return tells ? new Setting(at + 1, Reach.UNDER, acted) : null;
      }
    }
    return null;
  }

  private boolean holds(TaggedSentence sentence, Phrase phrase, Sort sort) {
    for (int at = phrase.first(); at < phrase.head(); at++) {
      if (words.is(sort, sentence.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
