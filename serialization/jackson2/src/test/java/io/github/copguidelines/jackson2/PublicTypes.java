package io.github.copguidelines.jackson2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the public types of all packages that the artifacts of the library export. */
final class PublicTypes {

  private static final String MODULE = "module-info.class";

  private final List<Class<?>> types = new ArrayList<>();
  private final List<String> modules = new ArrayList<>();

  private PublicTypes() {}

  /** Finds them on the class path. */
  static PublicTypes all() throws IOException, URISyntaxException {
    PublicTypes all = new PublicTypes();
    for (URL url : Collections.list(PublicTypes.class.getClassLoader().getResources(MODULE))) {
      if (url.getProtocol().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(url.toURI(), Map.of())) {
          all.add(jar.getPath("/"));
        }
      } else {
        all.add(Path.of(URI.create(url.toString()).resolve(".")));
      }
    }
    all.types.sort(Comparator.comparing(Class::getName));
    return all;
  }

  /** Returns the types by name. */
  List<Class<?>> types() {
    return types;
  }

  /** Returns the names of the modules. */
  List<String> modules() {
    return modules;
  }

  private void add(Path root) throws IOException {
    if (!Files.exists(root.resolve(MODULE))) {
      return; // a jar for several versions of Java, none of ours
    }
    ModuleDescriptor module;
    try (InputStream in = Files.newInputStream(root.resolve(MODULE))) {
      module = ModuleDescriptor.read(in);
    }
    if (!module.name().startsWith("io.github.copguidelines.")) {
      return;
    }
    modules.add(module.name());
    for (ModuleDescriptor.Exports exported : module.exports()) {
      if (!exported.isQualified()) {
        try (Stream<Path> files = Files.list(root.resolve(exported.source().replace('.', '/')))) {
          files.map(file -> file.getFileName().toString()).forEach(file -> add(exported, file));
        }
      }
    }
  }

  private void add(ModuleDescriptor.Exports exported, String file) {
    if (!file.endsWith(".class") || file.equals("package-info.class")) {
      return;
    }
    try {
      Class<?> type =
          Class.forName(
              exported.source() + "." + file.substring(0, file.length() - 6), false, loader());
      if (Stream.<Class<?>>iterate(type, one -> one != null, Class::getDeclaringClass)
          .allMatch(one -> Modifier.isPublic(one.getModifiers()))) {
        types.add(type);
      }
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static ClassLoader loader() {
    return PublicTypes.class.getClassLoader();
  }
}
