package dev.dateline.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.client.ApiClient;
import dev.dateline.client.ApiException;
import dev.dateline.client.api.DatesApi;
import dev.dateline.client.api.EventsApi;
import dev.dateline.client.api.EventsApi.APIListEventsRequest;
import dev.dateline.client.model.DateAnswer;
import dev.dateline.client.model.DateQuestion;
import dev.dateline.client.model.Event;
import dev.dateline.client.model.EventSummary;
import dev.dateline.client.model.NewEvent;
import dev.dateline.client.model.PublicationAnchor;
import dev.dateline.client.model.ShiftStep;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Java client that the build generates from the committed document, against the service. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class GeneratedClientTest {
  private ApiClient client = new ApiClient();

  @BeforeEach
  void connect() {
    client =
        new ApiClient(
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1),
            ApiClient.createDefaultObjectMapper(),
            "http://127.0.0.1:" + RestAssured.port);
  }

  @Test
  void createsEventsListsThemByRangeAndDeletesThem() throws Exception {
    EventsApi events = new EventsApi(client);
    String timeline = Api.newTimeline();
    Event created =
        events.createEvent(
            new NewEvent().timeline(timeline).title("They met").date("June 2018"),
            "key-" + timeline);
    events.createEvent(new NewEvent().timeline(timeline).title("Later").date("2020"), null);

    assertThat(
            events
                .listEvents(
                    APIListEventsRequest.newBuilder()
                        .timeline(timeline)
                        .from("2018")
                        .to("2019")
                        .build())
                .getItems())
        .extracting(EventSummary::getId)
        .containsExactly(created.getId());
    assertThat(events.getEvent(created.getId(), null)).isEqualTo(created);
    assertThat(created.getDate().getEarliest()).isEqualTo("2018-06-01");

    events.deleteEvent(created.getId(), "*", null);
    assertThatThrownBy(() -> events.getEvent(created.getId(), null))
        .isInstanceOfSatisfying(
            ApiException.class, refused -> assertThat(refused.getCode()).isEqualTo(410));
  }

  @Test
  void readsTheShapesOfDerivations() throws Exception {
    DateAnswer answer =
        new DatesApi(client)
            .parseDate(
                new DateQuestion().text("five years ago this month").reference("2019-02-25"));

    assertThat(answer.getDate().getEdtf()).isEqualTo("2014-02");
    assertThat(answer.getDerivation().getAnchor().getActualInstance())
        .isInstanceOf(PublicationAnchor.class);
    assertThat(answer.getDerivation().getSteps())
        .extracting(step -> (Object) step.getActualInstance().getClass())
        .contains(ShiftStep.class);
  }

  @Test
  void isToldWhatIsWrong() {
    assertThatThrownBy(
            () ->
                new EventsApi(client)
                    .createEvent(new NewEvent().title("They met").date("some day"), null))
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> {
              assertThat(refused.getCode()).isEqualTo(400);
              assertThat(refused.getResponseBody()).contains("#/date");
            });
  }
}
