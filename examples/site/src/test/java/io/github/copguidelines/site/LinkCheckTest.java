package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

  @TempDir Path site;

  @Test
  void tellsWhatLeadsNowhereAndWhatWouldBeLoaded() throws IOException {
    Path page = site.resolve("a.html");
    Files.writeString(site.resolve("b.html"), "<p id=\"here\">");
    Files.writeString(
        page,
        """
        <a href="b.html">good</a> <a href="b.html#here">good</a> <a href="#own" id="own">good</a>
        <a href="https://example.org/">good, nothing is loaded</a>
        <a href="c.html">bad</a> <a href="b.html#there">bad</a> <a href="../b.html">bad</a>
        <img src="https://example.org/a.png"> <p id="own" onclick="x()">
        """);

    assertEquals(
        List.of(
            "a.html: c.html is not there",
            "a.html: b.html#there names no place there",
            "a.html: ../b.html is not there",
            "a.html: https://example.org/a.png would be loaded from elsewhere",
            "a.html: twice the id own",
            "a.html: onclick"),
        LinkCheck.of(site, List.of(page)).faults());
  }
}
