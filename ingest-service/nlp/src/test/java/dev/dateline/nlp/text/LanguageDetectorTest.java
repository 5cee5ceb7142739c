package dev.dateline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | The two leaders met in the city on Tuesday and talked for several hours.
          de  | Die beiden Staatschefs trafen sich am Dienstag in der Stadt und sprachen mehrere Stunden.
          fr  | Les deux dirigeants se sont rencontrés mardi dans la ville et ont parlé pendant des heures.
          es  | Los dos dirigentes se reunieron el martes en la ciudad y hablaron durante varias horas.
          it  | I due capi di Stato si sono incontrati martedì nella città e hanno parlato per ore con i loro.
          nl  | De twee leiders ontmoetten elkaar op dinsdag in de stad en ze spraken urenlang met hun gasten.
          und | Met Tuesday.
          en  | Donald Trump met Kim Jong Un in Singapore last Tuesday.
          en  | The mill burned down.
          en  | She died yesterday.
          de  | Der Präsident ist am Montag in Wien und nicht in Bonn gewesen.
          und | Il est mort hier.
          und | Er starb gestern in Wien.
          und | 12 34 56 78 90 12 34
          en  | Storm was expected to hit the coast on Friday, and schools were to close for the day.
          und | Storm hits coast, cuts power, closes schools
          und-Hani | 两国领导人星期二在城里会晤并谈了几个小时然后离开了
          und-Cyrl | Президенты встретились во вторник в городе и говорили несколько часов о мире
          und-Cyrl | Президенты встретились
          und-Grek | Οι δύο ηγέτες συναντήθηκαν
          und-Latn | Viongozi wawili walikutana mjini siku ya Jumanne wakazungumza kwa saa nyingi kuhusu biashara, amani, elimu, afya, kilimo, maji, barabara, umeme, uvuvi, utalii, michezo, vijana, wanawake, watoto, wazee, walimu, madaktari, wakulima, wavuvi, askari
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(detector.detect(text)).isEqualTo(language);
  }
}
