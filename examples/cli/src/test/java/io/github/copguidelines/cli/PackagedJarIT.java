package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchemas;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user starts it; runs in the phase after packaging. */
class PackagedJarIT {

  private static final String JAR = System.getProperty("cop.jar", "target/cop.jar");

  @TempDir private Path folder;

  private Run run(File out, String... arguments) throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(out).redirectError(err.toFile()).start();
    int exit = process.waitFor();
    String text = out.isFile() ? Files.readString(out.toPath()) : "";
    return new Run(exit, text, Files.readString(err));
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(folder.resolve("out").toFile(), arguments);
  }

  @Test
  void versionIsThatOfTheBuild() throws IOException, InterruptedException {
    Run run = run("--version");
    String version = System.getProperty("cop.version", "0.1.0-SNAPSHOT");
    assertEquals(List.of("cop " + version, "wire format 1.0"), run.out().lines().toList());
    assertEquals(0, run.exit());
  }

  @Test
  void aPracticeIsValidated() throws IOException, InterruptedException {
    Run run = run("validate", "../data/practices/rwanda-cop-policy-2019.yaml");
    assertEquals(
        "Documents: 1, without errors: 1. Errors: 0, warnings: 0. Stage: Draft.\n", run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exit());
  }

  @Test
  void aContributionIsWrittenForWordWithoutAWord() throws IOException, InterruptedException {
    Path file = folder.resolve("contribution.docx");
    Run run =
        run(
            "contribution",
            "--meeting",
            "20",
            "--out",
            file.toString(),
            "../data/practices/rwanda-cop-policy-2019.yaml");
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertTrue(zip.getEntry("word/document.xml").getSize() > 1_000);
    }
  }

  @Test
  void licencesOfItsPartsAreInIt() throws IOException {
    try (ZipFile zip = new ZipFile(JAR)) {
      for (String name : List.of("META-INF/LICENSE", "META-INF/licenses/poi.txt")) {
        assertTrue(zip.getEntry(name) != null, name);
      }
      InputStream notice = zip.getInputStream(zip.getEntry("META-INF/NOTICE.txt"));
      String text = new String(notice.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains("XmlBeans"), text);
      assertTrue(text.contains("Apache Commons IO"), text);
    }
  }

  @Test
  void aFullDiskIsOneLineAndExitTwo() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "only some systems have a disk that is always full");
    for (String argument : List.of("catalogue", "--help")) {
      Run run = run(full, argument);
      assertEquals(2, run.exit());
      List<String> lines = run.err().lines().toList();
      assertTrue(
          lines.get(lines.size() - 1).startsWith("cop: The output could not be written ("),
          run.err());
    }
  }

  @Test
  void schemasAreFoundByAddressWhateverTheThreadsClassLoader() throws Exception {
    String id = CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION).id();
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    URL[] alone = {Path.of(JAR).toUri().toURL()};
    try (URLClassLoader jar = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(null);
      Class<?> schemas = jar.loadClass(CopSchemas.class.getName());
      Optional<?> found = (Optional<?>) schemas.getMethod("byId", String.class).invoke(null, id);
      Object schema = found.orElseThrow();
      Object text = schema.getClass().getMethod("text").invoke(schema);
      assertEquals(CopSchemas.byId(id).orElseThrow().text(), text);
      assertEquals(jar, schema.getClass().getClassLoader());
    } finally {
      thread.setContextClassLoader(usual);
    }
  }
}
