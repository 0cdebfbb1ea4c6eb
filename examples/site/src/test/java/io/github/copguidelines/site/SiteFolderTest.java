package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

  @TempDir Path folder;

  @Test
  void whatAnEarlierSiteLeftIsGone() throws IOException {
    SiteFolder.at(folder).write("old/page.html", "old");

    SiteFolder site = SiteFolder.at(folder);
    site.write("page.html", "é");

    assertFalse(Files.exists(folder.resolve("old")));
    assertTrue(Files.exists(folder.resolve("page.html")));
    assertEquals(1, site.files());
    assertEquals(2, site.bytes());
  }

  @Test
  void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
    Path other = Files.writeString(folder.resolve("letters.txt"), "not ours");

    assertThrows(IOException.class, () -> SiteFolder.at(folder));

    assertEquals("not ours", Files.readString(other));
  }
}
