package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String older() throws IOException {
    return file(
        "old.ndjson",
        """
        {"id":"a","title":{"en":"One"},"countries":["RW","KE"]}
        {"id":"b"}
        {"id":"c"}
        """);
  }

  private String newer() throws IOException {
    return file(
        "new.ndjson",
        """
        {"id":"d"}
        {"id":"c"}
        {"id":"a","title":{"en":"Two"},"countries":["KE","RW","UG"],"version":2}
        """);
  }

  @Test
  void changesAreToldFieldByField() throws IOException {
    Run run = Run.of("diff", older(), newer());

    assertEquals(
        """
        changed  a
          added    /version  Version
            + 2
          changed  /title/en  Title
            - "One"
            + "Two"
          moved    /countries/0 > /countries/1  Countries 2
          added    /countries/2  Countries 3
            + "UG"
        removed  b
        added  d

        Documents added: 1, removed: 1, changed: 1, the same: 1.
        """,
        run.out());
    assertEquals("", run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void changesAreToldAsJson() throws IOException {
    Run run = Run.of("diff", "--format", "json", older(), newer());

    assertEquals(1, run.exit());
    assertEquals(5, run.out().lines().count());
    Map<?, ?> report = JsonMapper.shared().readValue(run.out(), Map.class);
    assertEquals(Map.of("added", 1, "removed", 1, "changed", 1, "same", 1), report.get("summary"));
    assertTrue(
        run.out()
            .contains(
                "{\"change\":\"changed\",\"oldPlace\":\"/title/en\",\"newPlace\":\"/title/en\","
                    + "\"field\":\"Title\",\"oldValue\":\"One\",\"newValue\":\"Two\"}"),
        run.out());
    assertTrue(run.out().contains("{\"id\":\"b\",\"change\":\"removed\"}"), run.out());
    Run none = Run.of("diff", "--format", "json", older(), older());
    assertEquals(
        "{\"documents\":[],\"summary\":{\"added\":0,\"removed\":0,\"changed\":0,\"same\":3}}\n",
        none.out());
  }

  @Test
  void labelsAreInTheLanguageWanted() throws IOException {
    Run run = Run.of("diff", "--lang", "es", older(), newer());

    assertTrue(run.out().contains("añadido     /countries/2  Países 3"), run.out());
    assertTrue(run.out().contains("Documentos añadidos: 1"), run.out());
  }

  @Test
  void sameDocumentsInAnyFormAreNoDifference() throws IOException {
    Files.createDirectory(folder.resolve("records"));
    file("records/c.yaml", "id: c\n");
    file("records/b.json", "{\"id\": \"b\"}");
    file("records/a.yaml", "countries: [RW, KE]\ntitle:\n  en: One\nid: a\n");
    Run run = Run.of("diff", older(), folder.resolve("records").toString());

    assertEquals("Documents added: 0, removed: 0, changed: 0, the same: 3.\n", run.out());
    assertEquals(0, run.exit());
    assertEquals(0, Run.with("id: x\n", false, "diff", "-", file("x.yaml", "id: x")).exit());
  }

  @Test
  void noValueSteersATerminalOrTurnsTheText() throws IOException {
    String old = file("old.json", "{\"id\":\"a\"}");
    String now =
        file(
            "new.json",
            "{\"id\":\"a\",\"title\":{\"ar\":\"\u0633\u0644\u0627\u0645\u0629\"},\"\u0634\u064A\u0621\":\"x\","
                + "\"y\":\"\u202Ez\\u001b[31m\\n\u2028\",\"\\u0007\":1}");
    Run text = Run.of("diff", old, now);
    Run json = Run.of("diff", "--format", "json", old, now);

    for (String out : new String[] {text.out().replace("\u200e", ""), json.out()}) {
      assertTrue(
          out.codePoints()
              .allMatch(
                  c ->
                      c == '\n'
                          || (Character.getType(c) != Character.CONTROL
                              && Character.getType(c) != Character.FORMAT
                              && Character.getType(c) != Character.LINE_SEPARATOR)),
          out);
    }
    assertTrue(text.out().contains("/\u0634\u064A\u0621\u200e\n"), text.out());
    assertTrue(text.out().contains("\\u{202E}z"), text.out());
    assertTrue(json.out().contains("\\u202ez"), json.out());
    Map<?, ?> report = JsonMapper.shared().readValue(json.out(), Map.class);
    assertTrue(report.toString().contains("\u202Ez\u001b[31m\n\u2028"), report.toString());
  }

  @Test
  void valueFromRightToLeftStaysByItselfOnAScreen() throws IOException {
    String old = file("old.json", "{\"id\":\"a\"}");
    String now = file("new.json", "{\"id\":\"a\",\"title\":{\"ar\":\"\u0633\"}}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal screen =
        new Terminal(
            new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), false, true);
    Cop.run(screen, "diff", old, now);

    assertTrue(
        out.toString(StandardCharsets.UTF_8).contains("+ \u2068{\"ar\":\"\u0633\"}\u2069\n"),
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatCannotBeComparedIsAFailure() throws IOException {
    String broken = file("broken.ndjson", "{\"id\":\"a\"}\n{\n");
    Run run = Run.of("diff", broken, broken);
    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("broken.ndjson:2: no record was read"), run.err());

    String twice = file("twice.ndjson", "{\"id\":\"a\"}\n{\"id\":\"a\",\"version\":2}\n");
    assertEquals(0, Run.of("diff", twice, file("a.json", "{\"id\":\"a\",\"version\":2}")).exit());
    String conflict = file("conflict.ndjson", "{\"id\":\"a\"}\n{\"id\":\"a\",\"licence\":\"x\"}\n");
    Run conflicting = Run.of("diff", conflict, conflict);
    assertEquals(Cop.FAILURE, conflicting.exit());
    assertTrue(conflicting.err().contains("COLL-003"), conflicting.err());

    assertEquals(Cop.FAILURE, Run.of("diff", "no-such-file", broken).exit());
    assertEquals(Cop.FAILURE, Run.of("diff", "-", "-").exit());
    assertEquals(Cop.FAILURE, Run.of("diff", broken).exit());
  }
}
