package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README shows lines of the service as they are, and an answer as it comes. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  private static List<String> blocks(String kind) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher found =
        Pattern.compile("(?s)```" + kind + "\n(.*?)```").matcher(Files.readString(README));
    while (found.find()) {
      blocks.add(found.group(1));
    }
    return blocks;
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void linesOfJavaAreThoseOfTheService() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    List<String> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(withoutBlanks(Files.readString(file)));
    }
    List<String> blocks = blocks("java");
    assertEquals(4, blocks.size());
    for (String block : blocks) {
      for (String part : block.split("\n\n", -1)) {
        assertTrue(sources.stream().anyMatch(source -> source.contains(withoutBlanks(part))), part);
      }
    }
  }

  @Test
  void theAnswerIsTheOneThatComes() throws IOException, InterruptedException {
    Matcher sent =
        Pattern.compile("(?s)-d '([^']*)' localhost:8080(/checks/values)\n```\n\n```json\n(.*?)```")
            .matcher(Files.readString(README));
    assertTrue(sent.find(), "The README shows no answer.");
    try (RunningService service = RunningService.start()) {
      JsonNode problem = service.problem(service.post(sent.group(2), sent.group(1), "en"), 422);
      assertEquals(JsonMapper.shared().readTree(sent.group(3)), problem);
    }
  }
}
