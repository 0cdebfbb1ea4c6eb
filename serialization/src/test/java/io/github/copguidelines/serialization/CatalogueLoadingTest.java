package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the bundled catalogue is loaded. Each test has the library in a class loader of its own, so
 * that the catalogue is loaded anew.
 */
class CatalogueLoadingTest {

  private static final int THREADS = 64;

  @Test
  void threadsThatAskAtOnceGetTheSameObject() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (URLClassLoader library = library()) {
      Callable<Object> itu2020 = itu2020(library);
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Object>> answers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return itu2020.call();
                }));
      }
      start.countDown();
      Set<Object> catalogues = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Future<Object> answer : answers) {
        catalogues.add(answer.get());
      }
      assertEquals(1, catalogues.size());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theContextClassLoaderDoesNotMatter() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader library = library();
        URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
      thread.setContextClassLoader(foreign);
      assertEquals(Catalogues.itu2020().toString(), itu2020(library).call().toString());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void loadingTakesLittleTimeAndIsDoneOnce() throws Exception {
    try (URLClassLoader library = library()) {
      Callable<Object> itu2020 = itu2020(library);
      // About half a second with cold classes; the bound is for slow and busy machines.
      Object first = assertTimeout(Duration.ofSeconds(20), itu2020::call);
      assertSame(first, itu2020.call());
      assertNotSame(first, Catalogues.itu2020());
    }
  }

  @Test
  void aWrongFileIsToldWithLineAndReasonAtEachCall(@TempDir Path edited) throws Exception {
    String name = "io/github/copguidelines/serialization/catalogue/verified.csv";
    Files.createDirectories(edited.resolve(name).getParent());
    Files.writeString(
        edited.resolve(name), "key,page,verifiedBy,verifiedOn,note\nPOL-GONE-01,1,M,2026-01-05,\n");
    try (URLClassLoader library = library(url(edited.toString()))) {
      Callable<Object> itu2020 = itu2020(library);
      for (int call = 0; call < 2; call++) {
        Throwable failure =
            assertThrows(InvocationTargetException.class, itu2020::call).getTargetException();
        assertEquals(IllegalStateException.class, failure.getClass());
        assertEquals(
            "The bundled catalogue is wrong: verified.csv: line 2: POL-GONE-01: the entry is not in"
                + " the catalogue",
            failure.getMessage());
      }
    }
  }

  private static Callable<Object> itu2020(ClassLoader library) throws ReflectiveOperationException {
    var entry = library.loadClass(Catalogues.class.getName()).getMethod("itu2020");
    return () -> entry.invoke(null);
  }

  /** Returns a class loader with this test's class path, which shares nothing with our own. */
  private static URLClassLoader library(URL... first) throws IOException {
    List<URL> urls = new ArrayList<>(List.of(first));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(url(entry));
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) throws MalformedURLException {
    return Path.of(entry).toUri().toURL();
  }
}
