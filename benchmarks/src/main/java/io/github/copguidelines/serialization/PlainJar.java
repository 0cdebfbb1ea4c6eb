package io.github.copguidelines.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The least program of the usual habit and its libraries in one jar, as the command line is one: to
 * open several takes longer, and an archive of classes is made of jars only.
 */
final class PlainJar {

  private static final String PROGRAM = "io.github.copguidelines.plain.PlainProgram";
  private static final String OURS = "io/github/copguidelines/";

  private PlainJar() {}

  /** Writes the jar; of entries with one name the first is taken. */
  static void write(Path file, List<Path> jars) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, PROGRAM);
    attributes.put(Attributes.Name.MULTI_RELEASE, "true");
    Set<String> written = new HashSet<>(Set.of(JarFile.MANIFEST_NAME));
    try (OutputStream bytes = Files.newOutputStream(file);
        JarOutputStream out = new JarOutputStream(bytes, manifest)) {
      for (Path jar : jars) {
        copy(jar, out, written);
      }
    }
  }

  private static void copy(Path jar, JarOutputStream out, Set<String> written) throws IOException {
    try (ZipFile in = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && belongs(entry.getName()) && written.add(entry.getName())) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.getInputStream(entry).transferTo(out);
          out.closeEntry();
        }
      }
    }
  }

  /** What a signature signs is no longer there, and nothing else of this project is needed. */
  private static boolean belongs(String name) {
    return name.startsWith(OURS)
        ? name.startsWith(OURS + "plain/")
        : !name.matches("META-INF/[^/]*[.](SF|DSA|RSA)");
  }
}
