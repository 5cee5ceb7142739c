package dev.dateline.model.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivations are stored as JSON: every anchor and step keeps its name and its fields. */
class DerivationJsonTest {
  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'none'}",
        "{'kind':'publication','edtf':'2018-05-22','basis':'inferred'}",
        "{'kind':'expression','derivation':{'words':'2014','rule':'explicit',"
            + "'anchor':{'kind':'none'},'steps':[{'op':'state','edtf':'2014'}],'edtf':'2014'}}",
        "{'kind':'event','title':'the speech','derivation':{'words':'','rule':'r',"
            + "'anchor':{'kind':'none'},'steps':[],'edtf':'XXXX'}}",
      })
  void readsAndWritesEveryAnchor(String json) throws IOException {
    String text = json.replace('\'', '"');

    assertThat(mapper.writeValueAsString(mapper.readValue(text, Anchor.class))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'op':'state','edtf':'2018-06-12'}",
        "{'op':'truncate','unit':'century'}",
        "{'op':'shift','amount':-5,'unit':'year'}",
        "{'op':'complete','template':'XXXX-06-12','direction':'future'}",
        "{'op':'weekday','day':'FRIDAY','direction':'same'}",
        "{'op':'bound','side':'before'}",
        "{'op':'within','amount':2,'unit':'week'}",
        "{'op':'nth','number':-1,'unit':'day'}",
        "{'op':'portion','part':'middle'}",
        "{'op':'portion','part':'second half'}",
        "{'op':'to','end':{'words':'','rule':'r','anchor':{'kind':'none'},'steps':[],"
            + "'edtf':'XXXX'},'kind':'span'}",
        "{'op':'qualify','qualifier':'~'}",
        "{'op':'told'}",
        "{'op':'recur','set':'XXXX-WXX-1','extent':'until'}",
      })
  void readsAndWritesEveryStep(String json) throws IOException {
    String text = json.replace('\'', '"');

    assertThat(mapper.writeValueAsString(mapper.readValue(text, Step.class))).isEqualTo(text);
  }

  @Test
  void readsWhatWasStoredBeforeHalvesWereKnown() throws IOException {
    assertThat(mapper.readValue("{\"op\":\"portion\",\"third\":\"late\"}", Step.class))
        .isEqualTo(new Step.Portion(Step.Part.LATE));
  }
}
