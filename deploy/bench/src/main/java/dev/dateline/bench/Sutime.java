package dev.dateline.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.util.Properties;

/** SUTime as its documentation sets it up: tokens, sentences, parts of speech, times. */
final class Sutime implements TextReader {
  private final AnnotationPipeline pipeline = new AnnotationPipeline();

  Sutime() {
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
  }

  @Override
  public int read(String text) {
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.DocDateAnnotation.class, Subject.PUBLISHED);
    pipeline.annotate(annotation);
    return annotation.get(TimeAnnotations.TimexAnnotations.class).size();
  }
}
