package dev.dateline.nlp.grammar;

import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Parts of speech of English sentences, by OpenNLP's model of the Universal Dependencies. */
public final class PartsOfSpeech {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final ThreadLocal<POSTaggerME> tagger;
  private final TagRepair repair;

  public PartsOfSpeech(Verbs verbs) {
    this.repair = new TagRepair(verbs);
    POSModel model = load();
    // POSTaggerME keeps the state of its last sentence: one for each thread, one model for all.
    tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
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
    String[] tags = tagger.get().tag(words);
    repair.apply(words, tags, names);
    return new TaggedSentence(text, sentence, words, tags);
  }

  private static POSModel load() {
    try (InputStream stream = PartsOfSpeech.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException("no part-of-speech model on the class path: " + MODEL);
      }
      return new POSModel(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
