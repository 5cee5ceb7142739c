package dev.dateline.nlp.grammar;

import dev.dateline.nlp.postag.PosTagger;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.Set;

/** Parts of speech of English sentences, by OpenNLP's model of the Universal Dependencies. */
public final class PartsOfSpeech {
  private final PosTagger tagger = new PosTagger();
  private final TagRepair repair;

  public PartsOfSpeech(Verbs verbs) {
    this.repair = new TagRepair(verbs, tagger);
  }

  /**
   * Tags a sentence.
   *
   * @param names the words that the article writes with a capital within its sentences
   */
  public TaggedSentence tag(TokenizedText text, Sentence sentence, Set<String> names) {
    int size = sentence.endToken() - sentence.firstToken();
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = text.word(sentence.firstToken() + i).replace('’', '\'');
    }
    String[] tags = tagger.tag(words);
    repair.apply(words, tags, names);
    return new TaggedSentence(text, sentence, words, tags);
  }
}
