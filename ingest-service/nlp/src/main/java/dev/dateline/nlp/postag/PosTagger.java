package dev.dateline.nlp.postag;

/**
 * Finds the parts of speech of a sentence (Universal Dependencies): the tags that OpenNLP's tagger
 * finds with the same model, at a small part of the cost. What a word says is summed up once, and
 * kept for the words met lately. Immutable but for that memory, and safe for any number of threads.
 *
 * <p>From the first word to the last, each gets its likeliest tag. OpenNLP's beam comes to the
 * same: its feature cache gives all hypotheses the features of the first, so the first stays ahead.
 */
public final class PosTagger {
  private final TagModel model = TagModel.load();

  /** One tag for each word. */
  public String[] tag(String[] words) {
    WordWeights[] weights = new WordWeights[words.length];
    for (int i = 0; i < words.length; i++) {
      weights[i] = model.word(words[i]);
    }
    String[] tags = new String[words.length];
    double[] sums = new double[model.size()];
    int first = -1;
    int last = -1;
    for (int i = 0; i < words.length; i++) {
      weigh(weights, i, sums);
      if (last >= 0) {
        model.after(last).addTo(sums);
      }
      if (first >= 0) {
        model.after(first, last).addTo(sums);
      }
      first = last;
      last = likeliest(sums);
      tags[i] = model.tag(last);
    }
    return tags;
  }

  /** Whether the model was taught a word in lower case, and takes it by itself for a noun. */
  public boolean knowsNoun(String word) {
    return model.isTaught(word) && model.tag(likeliest(model.word(word).own())).equals("NOUN");
  }

  /** Whether the model was taught a word in lower case. */
  public boolean knows(String word) {
    return model.isTaught(word);
  }

  /** All that is independent of the tags before. */
  private void weigh(WordWeights[] words, int i, double[] sums) {
    System.arraycopy(words[i].own(), 0, sums, 0, sums.length);
    model.place(i).addTo(sums);
    if (i > 0) {
      words[i - 1].next().addTo(sums);
    }
    if (i > 1) {
      words[i - 2].afterNext().addTo(sums);
    }
    if (i + 1 < words.length) {
      words[i + 1].previous().addTo(sums);
    }
    if (i + 2 < words.length) {
      words[i + 2].beforePrevious().addTo(sums);
    }
  }

  private static int likeliest(double[] sums) {
    int best = 0;
    for (int tag = 1; tag < sums.length; tag++) {
      if (sums[tag] > sums[best]) {
        best = tag;
      }
    }
    return best;
  }
}
