package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.TopicEntry;
import io.github.copguidelines.vocabulary.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The topics of the bundled catalogue. */
class TopicsTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final List<TopicEntry> TOPICS = CATALOGUE.vocabularies().topics();

  @Test
  void topicsAreThoseThatTheGuidelinesUseInTheOrderOfTheirFirstUse() {
    List<Topic> used =
        CATALOGUE.recommendations().stream()
            .flatMap(entry -> entry.topic().stream())
            .distinct()
            .toList();
    assertEquals(used, TOPICS.stream().map(TopicEntry::code).toList());
    assertEquals(used, Topic.known());
  }

  @Test
  void everyTopicHasANameInEachOfTheSixLanguages() {
    for (TopicEntry entry : TOPICS) {
      assertEquals(List.of(), lacking(entry), entry.code().code());
      assertEquals(
          Optional.of(entry.label()), CATALOGUE.vocabularies().label(entry.code()), "label");
    }
    assertEquals(Optional.empty(), CATALOGUE.vocabularies().label(Topic.of("colours")));
  }

  private static List<Locale> lacking(TopicEntry entry) {
    return Stream.of("ar", "en", "es", "fr", "ru", "zh")
        .map(Locale::forLanguageTag)
        .filter(locale -> entry.label().get(locale.toLanguageTag()).isEmpty())
        .toList();
  }

  @Test
  void everyRecommendationHasATopic() {
    assertEquals(
        List.of(),
        CATALOGUE.recommendations().stream().filter(entry -> entry.topic().isEmpty()).toList());
  }
}
