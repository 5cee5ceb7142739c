package dev.dateline.bench;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * HeidelTime for news, without a part-of-speech tagger: TreeTagger's licence forbids fetching it in
 * a build, and its Stanford wrapper does not run with CoreNLP 4. That spares HeidelTime the cost of
 * tagging, which SUTime and our pipeline pay.
 */
final class HeidelTime implements TextReader {
  private static final String TAG = "<TIMEX3 ";

  private final Logger logger = Logger.getLogger("HeidelTimeStandalone");
  private final HeidelTimeStandalone heidelTime;
  private final Date published =
      Date.from(LocalDate.parse(Subject.PUBLISHED).atStartOfDay(ZoneOffset.UTC).toInstant());

  HeidelTime() {
    logger.setLevel(Level.OFF);
    Logger.getLogger("").setLevel(Level.OFF);
    try (InputStream stream = HeidelTime.class.getResourceAsStream("/heideltime.properties")) {
      Properties properties = new Properties();
      properties.load(stream);
      Config.setProps(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    heidelTime = new HeidelTimeStandalone();
    heidelTime.setLanguage(Language.ENGLISH);
    heidelTime.setDocumentType(DocumentType.NEWS);
    heidelTime.setOutputType(OutputType.TIMEML);
    heidelTime.setPosTagger(POSTagger.NO);
    heidelTime.initialize(
        Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO, false);
  }

  @Override
  public int read(String text) {
    try {
      String marked = heidelTime.process(text, published);
      int found = 0;
      for (int at = marked.indexOf(TAG); at >= 0; at = marked.indexOf(TAG, at + 1)) {
        found++;
      }
      return found;
    } catch (DocumentCreationTimeMissingException e) {
      throw new IllegalStateException("a date is given", e);
    }
  }
}
