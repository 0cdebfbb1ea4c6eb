package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.lifecycle.Lifecycle;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is drawn is so: whoever changes the states of a record is told of the drawing. */
class DiagramsTest {

  private static final Set<String> ARROWS =
      Set.of(
          "draft submitted",
          "submitted under-review",
          "under-review accepted",
          "accepted published",
          "published archived",
          "under-review returned-for-revision",
          "accepted returned-for-revision",
          "returned-for-revision submitted",
          "published under-review",
          "archived under-review",
          "withdrawn draft");

  @Test
  void changesOfStateAreDrawnAndWithdrawalIsSaidToComeFromEveryOtherState() throws IOException {
    assertEquals(
        ARROWS,
        Lifecycle.transitions().stream()
            .filter(change -> change.to() != LifecycleState.WITHDRAWN)
            .map(change -> change.from().code() + " " + change.to().code())
            .collect(Collectors.toSet()));
    assertEquals(
        Arrays.stream(LifecycleState.values())
            .filter(state -> state != LifecycleState.WITHDRAWN)
            .collect(Collectors.toSet()),
        Lifecycle.transitions().stream()
            .filter(change -> change.to() == LifecycleState.WITHDRAWN)
            .map(Transition::from)
            .collect(Collectors.toSet()));

    String drawing =
        Files.readString(MadeSite.ROOT.resolve("examples/site/src/site/diagrams/lifecycle.svg"));
    String arrows = drawing.substring(drawing.indexOf("<g marker-end"));
    assertEquals(ARROWS.size(), arrows.split("<path ", -1).length - 1);
  }
}
